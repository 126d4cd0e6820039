package org.dragoman.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Input that cannot be used; its message has a line for each problem, errors alone and not all where there are many. */
final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** More lines than this nobody reads; mending the first ones often mends the rest. */
    private static final int MOST = 100;

    private final boolean printed;

    InputFailure(List<InputProblem> problems) {
        this(problems, false);
    }

    private InputFailure(List<InputProblem> problems, boolean printed) {
        super(message(problems));
        this.printed = printed;
    }

    private static String message(List<InputProblem> problems) {
        List<InputProblem> shown = problems;
        if (problems.size() > MOST) {
            List<InputProblem> errors = problems.stream()
                    .filter(p -> p.severity() == InputProblem.Severity.ERROR)
                    .toList();
            shown = errors.isEmpty() ? problems : errors;
        }
        String lines = shown.stream()
                .limit(MOST)
                .map(InputProblem::toString)
                .collect(Collectors.joining(System.lineSeparator()));
        int rest = problems.size() - Math.min(MOST, shown.size());
        return rest == 0 ? lines : lines + System.lineSeparator() + "… and " + rest + " more problems.";
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
