package org.dragoman.maven;

import org.apache.maven.plugin.logging.Log;
import org.dragoman.text.Severity;

/** Tells the log of a build what a run of checks came to. */
final class OutcomeLog {
    private OutcomeLog() {}

    static void write(CheckOutcome outcome, Log log) {
        outcome.notes().forEach(log::warn);
        for (CheckOutcome.Line line : outcome.lines()) {
            switch (line.severity()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
        long rest = outcome.all() - outcome.lines().size();
        if (rest > 0) {
            log.info("… and " + rest + " more findings; the goal dragoman:report writes them all to a file.");
        }
        log.info(summary(outcome));
    }

    /** One line with all counts. */
    static String summary(CheckOutcome outcome) {
        StringBuilder line = new StringBuilder();
        line.append(outcome.texts()).append(outcome.texts() == 1 ? " text" : " texts");
        for (Severity severity : Severity.values()) {
            line.append(", ").append(severity.code()).append(' ').append(outcome.count(severity));
        }
        if (outcome.accepted() > 0) {
            line.append(", accepted ").append(outcome.accepted());
        }
        return line.toString();
    }
}
