package org.dragoman.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Input that cannot be used; its message has a line for each problem. */
final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputFailure(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining(System.lineSeparator())));
    }

    static InputFailure of(String source, String code, String message, String advice) {
        return new InputFailure(List.of(InputProblem.error(SourcePosition.of(source), code, message, advice)));
    }
}
