package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.junit.jupiter.api.Test;

class InputFailureTest {
    @Test
    void givenThousandsOfProblemsWhenToldThenTheFirstErrorsStandThereAndTheRestIsCounted() {
        List<InputProblem> problems = new ArrayList<>();
        problems.add(InputProblem.warning(new SourcePosition("x.csv", 1, 1), "G012", "A warning.", "Look."));
        for (int line = 2; line < 1_002; line++) {
            problems.add(InputProblem.error(new SourcePosition("x.csv", line, 1), "G016", "A row.", "Mend it."));
        }

        List<String> lines =
                String.valueOf(new InputFailure(problems).getMessage()).lines().toList();

        assertThat(lines).hasSize(101);
        assertThat(lines.get(0)).startsWith("x.csv:2:1: error:");
        assertThat(lines.get(100)).isEqualTo("… and 901 more problems.");
    }
}
