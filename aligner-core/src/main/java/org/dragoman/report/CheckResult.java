package org.dragoman.report;

import java.util.List;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.text.Severity;

/**
 * What a run of checks found.
 *
 * @param checks the checks that ran, in the order of their ids
 * @param texts names of the texts that were looked at, in order
 * @param findings in the order of the texts and places; none that a baseline lets stand
 * @param accepted how many findings a baseline lets stand
 */
public record CheckResult(List<ConsistencyCheck> checks, List<String> texts, List<Finding> findings, int accepted) {
    /** Copies the lists. */
    public CheckResult {
        checks = List.copyOf(checks);
        texts = List.copyOf(texts);
        findings = List.copyOf(findings);
    }

    /**
     * How many findings have a severity.
     *
     * @param severity the severity
     * @return their number
     */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
