package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScrollTieTest {
    private static final List<String> TEXTS =
            List.of(Beads.AZ.article().text(), Beads.EN.article().text());

    /** A line is 20 high in the first text, 40 in the second. */
    private final ScrollTie.Places places = new ScrollTie.Places() {
        @Override
        public int offset(int pane, int y) {
            int line = Math.min(y / line(pane), lines(pane) - 1);
            int offset = 0;
            for (int i = 0; i < line; i++) {
                offset = TEXTS.get(pane).indexOf('\n', offset) + 1;
            }
            return offset;
        }

        @Override
        public int y(int pane, int offset) {
            return (int) TEXTS.get(pane)
                            .substring(0, offset)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    * line(pane);
        }

        @Override
        public int height(int pane) {
            return lines(pane) * line(pane);
        }
    };

    private final ScrollTie tie = new ScrollTie(Beads.rows(), places);

    private static int line(int pane) {
        return pane == 0 ? 20 : 40;
    }

    private static int lines(int pane) {
        return pane == 0 ? 5 : 4;
    }

    @Test
    void atALandmarkBothStandAtTheSameBead() {
        assertThat(tie.facing(0, 0, 1)).isZero();
        assertThat(tie.facing(0, 20, 1)).isEqualTo(40);
        assertThat(tie.facing(0, 80, 1)).isEqualTo(120);
        assertThat(tie.facing(1, 120, 0)).isEqualTo(80);
    }

    @Test
    void aFractionOfABeadIsTheSameFractionOfTheOther() {
        assertThat(tie.facing(0, 10, 1)).isEqualTo(20);
        assertThat(tie.facing(1, 20, 0)).isEqualTo(10);
        assertThat(tie.facing(0, 90, 1)).isEqualTo(140);
    }

    @Test
    void whatStandsAloneIsPassedInProportion() {
        // The first text has three lines between its landmarks, the second has two.
        assertThat(tie.facing(0, 50, 1)).isEqualTo(80);
        assertThat(tie.facing(1, 80, 0)).isEqualTo(50);
    }

    @Test
    void scrollingOnNeverGoesBack() {
        int before = -1;
        for (int y = 0; y <= 100; y++) {
            int facing = tie.facing(0, y, 1);
            assertThat(facing).isGreaterThanOrEqualTo(before);
            before = facing;
        }
        assertThat(before).isEqualTo(160);
    }

    @Test
    void withoutACommonBeadTheWholeTextsAreTied() {
        BeadRows apart = BeadRows.of(
                List.of(Beads.AZ.article(), Beads.EN.article()),
                Beads.comparison(
                        Beads.bead(List.of(0, 1, 2, 3, 4), List.of()), Beads.bead(List.of(), List.of(0, 1, 2, 3))));
        assertThat(new ScrollTie(apart, places).facing(0, 50, 1)).isEqualTo(80);
    }
}
