package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.report.VoiceRow;
import org.junit.jupiter.api.Test;

class VoiceEvaluationTest {
    private static GoldVoice gold(int start, int end, String kind, String speaker) {
        return new GoldVoice("d", "az", 0, start, end, kind, speaker);
    }

    private static VoiceRow found(int start, int end, String kind, String speaker) {
        return new VoiceRow("d", "az", 0, start, end, "", kind, new VoiceRow.Who(speaker, null, false), "", List.of());
    }

    @Test
    void passageIsRightOnlyAtItsExactPlaceAndKind() {
        List<Score> scores = VoiceEvaluation.scores(
                List.of(gold(0, 10, "direct", "x"), gold(20, 30, "indirect", "y"), gold(40, 50, "direct", "z")),
                List.of(found(0, 10, "direct", "X"), found(20, 29, "indirect", "y"), found(40, 50, "distanced", "z")));
        assertThat(scores)
                .contains(
                        new Score("az direct", 1, 0, 1),
                        new Score("all", 1, 2, 2),
                        new Score("overlap all", 2, 1, 1),
                        new Score("speaker all", 1, 0, 0));
    }

    @Test
    void speakersCountOnRightPassagesOnly() {
        List<Score> scores = VoiceEvaluation.scores(
                List.of(gold(0, 10, "direct", "x"), gold(20, 30, "direct", "y")),
                List.of(found(0, 10, "direct", "w"), found(21, 30, "direct", "y")));
        assertThat(scores).contains(new Score("speaker all", 0, 1, 1));
    }

    @Test
    void eachPassageAnswersOnlyOneOfTheGold() {
        List<Score> scores = VoiceEvaluation.scores(
                List.of(gold(0, 10, "direct", "x"), gold(1, 10, "direct", "x")), List.of(found(0, 10, "direct", "x")));
        assertThat(scores).contains(new Score("overlap all", 1, 0, 1));
    }
}
