package org.dragoman.maven;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.InputProblem;

/** A build that cannot be checked as it is configured; the message says what to do, a line a problem. */
final class BadBuild extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST = 100;

    BadBuild(String message) {
        super(message);
    }

    /** Input that cannot be used. */
    static BadBuild of(List<InputProblem> problems) {
        String lines = problems.stream().limit(MOST).map(InputProblem::toString).collect(Collectors.joining("\n"));
        int rest = problems.size() - MOST;
        return new BadBuild(rest > 0 ? lines + "\n… and " + rest + " more problems." : lines);
    }
}
