package org.dragoman.maven;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.InputProblem;

/** A build that cannot be checked as it is; the message says what to do, a line a problem. */
final class BadBuild extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST = 100;

    /** What is to be mended, and so which command comes next. */
    enum Cause {
        /** What the goal is told; its parameters help. */
        CONFIGURATION,
        /** A file; the goal is to be run again. */
        INPUT,
        /** A plug-in of Dragoman; no command mends it. */
        PLUG_IN
    }

    private final Cause cause;

    private BadBuild(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** Configuration that cannot be used. */
    BadBuild(String message) {
        this(Cause.CONFIGURATION, message);
    }

    /** Input that cannot be used. */
    static BadBuild of(List<InputProblem> problems) {
        String lines = problems.stream().limit(MOST).map(InputProblem::toString).collect(Collectors.joining("\n"));
        int rest = problems.size() - MOST;
        return new BadBuild(Cause.INPUT, rest > 0 ? lines + "\n… and " + rest + " more problems." : lines);
    }

    /** Checks that failed and were left out. */
    static BadBuild incomplete(List<String> faults, String outcome) {
        return new BadBuild(
                Cause.PLUG_IN,
                "Findings are incomplete: " + (faults.size() == 1 ? "a check" : faults.size() + " checks")
                        + " failed. " + outcome + "\n" + String.join("\n", faults)
                        + "\nUntil that is mended, take the jar out of the <dependencies> of the plugin.");
    }

    Cause mend() {
        return cause;
    }
}
