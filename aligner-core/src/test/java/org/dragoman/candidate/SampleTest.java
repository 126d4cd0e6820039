package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {
    private static Sample.Levels levels(long most, int from, int to, int step) {
        Sample.Levels levels = new Sample.Levels(most);
        for (int i = from; i != to; i += step) {
            levels.add("text " + i, new long[] {10, 5, 5});
        }
        return levels;
    }

    @Test
    void allTextsAreLearntFromWhereTheyFit() {
        assertThat(levels(10_000, 0, 1_000, 1).least()).isZero();
    }

    @Test
    void beyondThatAPartThatFitsWhateverTheOrder() {
        int least = levels(1_000, 0, 1_000, 1).least();

        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += Sample.Levels.of("text " + i) >= least ? 1 : 0;
        }
        assertThat(kept).isBetween(20, 100);
        assertThat(levels(1_000, 999, -1, -1).least()).isEqualTo(least);
    }
}
