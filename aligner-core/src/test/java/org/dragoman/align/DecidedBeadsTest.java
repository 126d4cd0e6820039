package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.decision.BeadDecisions;
import org.junit.jupiter.api.Test;

class DecidedBeadsTest {
    private static final Alignment FOUND = new Alignment(List.of(
            bead(List.of(0), List.of(0)),
            bead(List.of(1, 2), List.of(1)),
            bead(List.of(3), List.of()),
            bead(List.of(), List.of(2))));

    private static Bead bead(List<Integer> source, List<Integer> target) {
        return new Bead(List.of(source, target), source.isEmpty() || target.isEmpty() ? 0 : 0.5);
    }

    private static List<List<List<Integer>>> sides(BeadDecisions decisions) {
        return DecidedBeads.apply(FOUND, decisions).beads().stream()
                .map(Bead::sides)
                .toList();
    }

    @Test
    void nothingDecidedChangesNothing() {
        assertThat(DecidedBeads.apply(FOUND, BeadDecisions.NONE)).isEqualTo(FOUND);
    }

    @Test
    void fixedBeadTakesItsSegmentsFromOthers() {
        BeadDecisions decisions = BeadDecisions.NONE.fix(List.of(List.of(2, 3), List.of(2)));
        assertThat(sides(decisions))
                .containsExactly(
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(2, 3), List.of(2)),
                        List.of(List.of(1), List.of(1)));
        Bead fixed = DecidedBeads.apply(FOUND, decisions).beads().get(1);
        assertThat(fixed.cost()).isZero();
        assertThat(fixed.reasons()).extracting(BeadReason::kind).containsExactly(EvidenceKind.FIXED);
    }

    @Test
    void forbiddenBeadIsParted() {
        assertThat(sides(BeadDecisions.NONE.forbid(List.of(List.of(0), List.of(0)))))
                .startsWith(List.of(List.of(0), List.of()), List.of(List.of(), List.of(0)));
        assertThat(sides(BeadDecisions.NONE.forbid(List.of(List.of(1, 2), List.of()))))
                .contains(List.of(List.of(1), List.of(1)), List.of(List.of(2), List.of()));
    }

    @Test
    void everySegmentStaysInOneBead() {
        BeadDecisions decisions = BeadDecisions.NONE
                .fix(List.of(List.of(2), List.of()))
                .forbid(List.of(List.of(1), List.of(1)))
                .forbid(List.of(List.of(0), List.of(0)));
        for (int side = 0; side < 2; side++) {
            int s = side;
            assertThat(sides(decisions).stream().flatMap(b -> b.get(s).stream()).toList())
                    .containsExactlyInAnyOrderElementsOf(side == 0 ? List.of(0, 1, 2, 3) : List.of(0, 1, 2));
        }
    }
}
