package org.dragoman.app.cli;

import org.dragoman.text.Severity;

/** From which severity on a command that checks something ends with {@link ExitCodes#FINDINGS}. */
enum FailOn {
    /** Contradictions. */
    error,
    /** Probable mistakes. */
    warning,
    /** Anything. */
    info,
    /** Never. */
    never;

    /** Whether a finding of this severity makes the command fail. */
    boolean reachedBy(Severity severity) {
        return switch (this) {
            case error -> severity.reaches(Severity.ERROR);
            case warning -> severity.reaches(Severity.WARNING);
            case info -> true;
            case never -> false;
        };
    }
}
