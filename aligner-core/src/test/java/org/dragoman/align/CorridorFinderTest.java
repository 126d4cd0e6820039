package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorridorFinderTest {
    private static final int HALF = 3;

    @Test
    void givenAnchorsWhenACorridorGoesAlongThemThenItHoldsEveryCellBesideThem() {
        List<int[]> anchors = List.of(new int[] {10, 2}, new int[] {12, 30}, new int[] {40, 34});

        Corridor corridor = CorridorFinder.along(anchors, 50, 60, HALF);

        for (int[] anchor : anchors) {
            for (int column = anchor[1] - HALF; column <= anchor[1] + HALF; column++) {
                if (column >= 0) {
                    assertThat(corridor.holds(anchor[0], column))
                            .as("%d, %d", anchor[0], column)
                            .isTrue();
                }
            }
        }
        assertThat(corridor.holds(0, 0)).isTrue();
        assertThat(corridor.holds(50, 60)).isTrue();
    }

    @Test
    void givenALineAtTheFirstColumnWhenTheNextIsSteepThenTheColumnsOfBothAreHeld() {
        List<int[]> anchors = List.of(new int[] {20, 0});

        Corridor corridor = CorridorFinder.along(anchors, 21, 100, HALF);

        assertThat(corridor.first(20)).isZero();
        assertThat(corridor.first(19)).isZero();
        assertThat(corridor.last(21)).isEqualTo(100);
    }

    @Test
    void givenACorridorWhenRowsAreGoneThroughThenItsEdgesNeverGoBackAndItIsNarrow() {
        Corridor corridor = CorridorFinder.along(List.of(new int[] {500, 500}), 1_000, 1_000, HALF);

        for (int row = 1; row <= 1_000; row++) {
            assertThat(corridor.first(row)).isGreaterThanOrEqualTo(corridor.first(row - 1));
            assertThat(corridor.last(row)).isGreaterThanOrEqualTo(corridor.last(row - 1));
        }
        assertThat(corridor.cells()).isLessThan(20_000);
    }
}
