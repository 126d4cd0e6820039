package org.dragoman.report;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.check.Baseline;
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
 * @param all every finding with its fingerprint, in the same order, those that a baseline lets stand among them
 */
public record CheckResult(
        List<ConsistencyCheck> checks,
        List<String> texts,
        List<Finding> findings,
        int accepted,
        List<Baseline.Named> all) {
    /** Copies the lists. */
    public CheckResult {
        checks = List.copyOf(checks);
        texts = List.copyOf(texts);
        findings = List.copyOf(findings);
        all = List.copyOf(all);
    }

    /**
     * A run with what a baseline makes of it.
     *
     * @param checks the checks that ran, in the order of their ids
     * @param texts names of the texts that were looked at, in order
     * @param outcome the findings
     */
    public CheckResult(List<ConsistencyCheck> checks, List<String> texts, Baseline.Outcome outcome) {
        this(checks, texts, outcome.open(), outcome.accepted(), outcome.all());
    }

    /**
     * A run without a baseline.
     *
     * @param checks the checks that ran, in the order of their ids
     * @param texts names of the texts that were looked at, in order
     * @param findings in the order of the texts and places
     * @return the result
     */
    public static CheckResult of(List<ConsistencyCheck> checks, List<String> texts, List<Finding> findings) {
        return new CheckResult(checks, texts, Baseline.NONE.apply(findings, LocalDate.MIN));
    }

    /**
     * {@return the findings that no baseline lets stand, with their fingerprints, in order}
     */
    public List<Baseline.Named> open() {
        return all.stream().filter(n -> n.accepted() == null).toList();
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
