package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
    @Test
    void rowsStandOneBelowTheOther() {
        RowHeights heights = new RowHeights(4, row -> 10 * (row + 1));
        assertThat(heights.total()).isEqualTo(100);
        assertThat(heights.top(0)).isZero();
        assertThat(heights.top(3)).isEqualTo(60);
        assertThat(heights.at(0)).isZero();
        assertThat(heights.at(9)).isZero();
        assertThat(heights.at(10)).isEqualTo(1);
        assertThat(heights.at(99)).isEqualTo(3);
    }

    @Test
    void placesOutsideGiveTheFirstAndTheLastRow() {
        RowHeights heights = new RowHeights(3, row -> 10);
        assertThat(heights.at(-5)).isZero();
        assertThat(heights.at(30)).isEqualTo(2);
        assertThat(heights.at(9999)).isEqualTo(2);
    }

    @Test
    void aMeasuredRowMovesThoseBelowIt() {
        RowHeights heights = new RowHeights(5, row -> 10);
        assertThat(heights.measured(1)).isFalse();
        assertThat(heights.set(1, 35)).isEqualTo(25);
        assertThat(heights.measured(1)).isTrue();
        assertThat(heights.top(1)).isEqualTo(10);
        assertThat(heights.top(2)).isEqualTo(45);
        assertThat(heights.total()).isEqualTo(75);
        assertThat(heights.at(44)).isEqualTo(1);
        assertThat(heights.set(1, 35)).isZero();
    }

    @Test
    void manyRowsAgreeWithPlainSums() {
        Random random = new Random(3);
        int[] plain = new int[1000];
        RowHeights heights = new RowHeights(plain.length, row -> plain[row] = 20 + row % 7);
        for (int i = 0; i < 500; i++) {
            int row = random.nextInt(plain.length);
            plain[row] = 1 + random.nextInt(90);
            heights.set(row, plain[row]);
        }
        int top = 0;
        for (int row = 0; row < plain.length; row++) {
            assertThat(heights.top(row)).isEqualTo(top);
            assertThat(heights.at(top)).isEqualTo(row);
            assertThat(heights.at(top + plain[row] - 1)).isEqualTo(row);
            top += plain[row];
        }
    }
}
