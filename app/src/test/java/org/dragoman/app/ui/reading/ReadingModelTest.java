package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.align.Gap;
import org.dragoman.align.GapReason;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingModelTest {
    private final CompareModel compare = new CompareModel();
    private final ReadingModel reading = new ReadingModel(compare, ReadingModel.Mode.TEXT);
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void twoArticles() {
        compare.show(null, List.of(Beads.AZ.article(), Beads.EN.article()));
        compare.ready(Beads.comparison());
        reading.refresh();
        for (String property : List.of(
                ReadingModel.MODE, ReadingModel.ROWS, ReadingModel.TIES, ReadingModel.LIT, ReadingModel.SIGHT)) {
            reading.on(property, () -> heard.add(property));
        }
    }

    @Test
    void pointingAtASentenceLightsItsCounterpartOnly() {
        reading.point(0, Beads.AZ.article().text().indexOf("Üç"));
        assertThat(reading.lit(0)).isNull();
        assertThat(reading.lit(1)).isEqualTo(new Span(5, 9));
        assertThat(heard).containsExactly(ReadingModel.LIT);
        reading.point(0, Beads.AZ.article().text().indexOf("Dörd"));
        assertThat(reading.lit(1)).isNull();
    }

    @Test
    void withoutTheMouseTheCaretLights() {
        compare.caretMoved(1, 6);
        assertThat(reading.lit(0)).isEqualTo(new Span(5, 13));
        assertThat(reading.lit(1)).isNull();
        reading.point(1, 0);
        assertThat(reading.lit(0)).isEqualTo(new Span(0, 4));
        reading.point(1, -1);
        assertThat(reading.lit(0)).isEqualTo(new Span(5, 13));
    }

    @Test
    void anUntiedPaneFollowsNoneAndLeadsNone() {
        assertThat(reading.tiedTo(0)).containsExactly(1);
        reading.toggleTie(1);
        assertThat(reading.tied(1)).isFalse();
        assertThat(reading.tiedTo(0)).isEmpty();
        assertThat(reading.tiedTo(1)).isEmpty();
        reading.toggleTie(1);
        assertThat(reading.tiedTo(1)).containsExactly(0);
        assertThat(heard).containsExactly(ReadingModel.TIES, ReadingModel.TIES);
    }

    @Test
    void reasonsOfRowsThatAreNoMoreAreDropped() {
        BeadRows old = reading.rows();
        Gap gap = new Gap(GapReason.NO_TRACE, null, List.of());
        reading.found(old, Map.of(new ReadingModel.GapPlace(2, 1), gap));
        assertThat(reading.gap(2, 1)).isEqualTo(gap);
        reading.refresh();
        assertThat(reading.gap(2, 1)).isNull();
        reading.found(old, Map.of(new ReadingModel.GapPlace(2, 1), gap));
        assertThat(reading.gap(2, 1)).isNull();
    }

    @Test
    void sightIsToldOnce() {
        reading.sight(0, 2.5);
        reading.sight(0, 2.5);
        assertThat(heard).containsExactly(ReadingModel.SIGHT);
    }

    @Test
    void aGapSaysItsReasonAndNeverThatSomethingIsLeftOut() {
        Messages english = Messages.of(UiLanguage.ENGLISH);
        Gap elsewhere = new Gap(GapReason.ELSEWHERE, null, List.of(0, 4));
        assertThat(Isolates.strip(GapWords.reason(elsewhere, 0, english)))
                .isEqualTo("Something of it occurs elsewhere in the article; look at the headline, 4.");
        assertThat(Isolates.strip(GapWords.reason(elsewhere, 1, english))).endsWith("look at 1, 5.");
        assertThat(GapWords.reason(null, 1, english)).isEmpty();
        for (GapReason reason : GapReason.values()) {
            Gap gap = new Gap(reason, LocalDate.of(2024, 6, 22), List.of(1));
            assertThat(GapWords.reason(gap, 0, english)).isNotBlank().doesNotContain("omit", "left out");
        }
    }
}
