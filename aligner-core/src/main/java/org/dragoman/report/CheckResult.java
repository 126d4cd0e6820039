package org.dragoman.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.check.Baseline;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.text.LargeList;
import org.dragoman.text.Severity;

/**
 * What a run of checks found. Of a run over very many texts the lists are large ({@link LargeList}): to be gone through, not
 * to be held.
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
        texts = LargeList.copyOf(texts);
        findings = LargeList.copyOf(findings);
        all = LargeList.copyOf(all);
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
        return all instanceof LargeList<Baseline.Named> large
                ? large.filter(n -> n.accepted() == null, findings.size())
                : all.stream().filter(n -> n.accepted() == null).toList();
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

    /**
     * How many findings have each severity; all are counted at once.
     *
     * @return a number for every severity
     */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0L);
        }
        findings.forEach(f -> counts.merge(f.severity(), 1L, Long::sum));
        return counts;
    }
}
