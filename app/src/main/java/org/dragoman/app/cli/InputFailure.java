package org.dragoman.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Input that cannot be used; its message has a line for each problem. */
final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean printed;

    InputFailure(List<InputProblem> problems) {
        this(problems, false);
    }

    private InputFailure(List<InputProblem> problems, boolean printed) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.printed = printed;
    }

    /** Whether the problems were printed when they were met. */
    boolean isPrinted() {
        return printed;
    }

    /** For problems that were printed when they were met. */
    static InputFailure printed() {
        return new InputFailure(List.of(), true);
    }

    static InputFailure of(String source, String code, String message, String advice) {
        return new InputFailure(List.of(InputProblem.error(SourcePosition.of(source), code, message, advice)));
    }
}
