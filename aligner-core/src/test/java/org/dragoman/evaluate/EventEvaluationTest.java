package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventEvaluationTest {
    private static final Map<String, String> GOLD = Map.of("a", "flood", "b", "flood", "c", "cup", "d", "fire");

    @Test
    void articlesThatDoNotCountStillMakeAGroupWrong() {
        Map<String, String> found = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

        EventEvaluation all = EventEvaluation.of(GOLD, found);
        EventEvaluation cup = EventEvaluation.of(GOLD, found, Set.of("c"));

        assertThat(all.articles()).isEqualTo(4);
        assertThat(cup.articles()).isEqualTo(1);
        assertThat(cup.precision()).isEqualTo(1.0 / 3);
        assertThat(cup.recall()).isEqualTo(1);
    }
}
