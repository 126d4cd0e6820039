package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentDiffTest {
    private static String pairs(List<String> old, List<String> fresh) {
        SegmentDiff diff = new SegmentDiff(old, fresh);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < old.size(); i++) {
            int same = diff.same()[i];
            int changed = diff.changed()[i];
            out.append(i)
                    .append(same >= 0 ? "=" + same : changed >= 0 ? "~" + changed : "-")
                    .append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void unchangedRewrittenAddedAndRemovedSegmentsAreToldApart() {
        assertThat(pairs(
                        List.of("Title", "The UN met today.", "It rained.", "All went home."),
                        List.of("Title", "New.", "The UN met yesterday.", "All went home.", "The end.")))
                .isEqualTo("0=0 1~2 2- 3=3");
    }

    @Test
    void oneInThePlaceOfOneRenewsIt() {
        assertThat(pairs(List.of("a", "b", "c"), List.of("a", "x", "c"))).isEqualTo("0=0 1~1 2=2");
    }

    @Test
    void whatWasMovedWordForWordIsTheSame() {
        assertThat(pairs(List.of("a", "b", "c", "d"), List.of("c", "a", "b", "d")))
                .isEqualTo("0=1 1=2 2=0 3=3");
    }

    @Test
    void emptyVersionsHaveNothingInCommon() {
        assertThat(pairs(List.of(), List.of("a"))).isEmpty();
        assertThat(pairs(List.of("a"), List.of())).isEqualTo("0-");
    }

    @Test
    void longVersionsArePairedByTextsThatStandOnce() {
        // given
        List<String> old = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            old.add("sentence " + i);
            if (i % 10 != 5) {
                fresh.add("sentence " + i);
            }
            if (i % 10 == 7) {
                fresh.add("added " + i);
            }
        }
        // when
        SegmentDiff diff = new SegmentDiff(old, fresh);
        // then
        for (int i = 0; i < old.size(); i++) {
            assertThat(diff.same()[i] >= 0).as("%d", i).isEqualTo(i % 10 != 5);
        }
    }
}
