package org.dragoman.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.LargeList;
import org.jspecify.annotations.Nullable;

/** Findings that somebody has seen and lets stand, each with its reason. Immutable. */
public final class Baseline {
    /** Nothing is let stand. */
    public static final Baseline NONE = new Baseline(List.of());

    private final Map<String, Accepted> byFingerprint;

    /**
     * A baseline.
     *
     * @param accepted what is let stand; of two with one fingerprint the later counts
     */
    public Baseline(List<Accepted> accepted) {
        Map<String, Accepted> map = new TreeMap<>();
        accepted.forEach(a -> map.put(a.fingerprint(), a));
        this.byFingerprint = map;
    }

    /**
     * A finding that is let stand.
     *
     * @param fingerprint by which it is known again
     * @param rule id of the check
     * @param doc the document
     * @param lang language of the text
     * @param found the words, for a reader of the file
     * @param reason why it may stand, empty for none
     * @param until the last day on which it may, null for always
     */
    public record Accepted(
            String fingerprint,
            String rule,
            String doc,
            String lang,
            String found,
            String reason,
            @Nullable LocalDate until) {}

    /**
     * What a baseline makes of the findings of a run.
     *
     * @param open those that are not let stand
     * @param accepted how many are let stand
     * @param idle what the baseline lets stand and nobody found
     * @param all every finding with its name, in order
     */
    public record Outcome(List<Finding> open, int accepted, List<Accepted> idle, List<Named> all) {
        /** Copies the lists. */
        public Outcome {
            open = LargeList.copyOf(open);
            idle = List.copyOf(idle);
            all = LargeList.copyOf(all);
        }
    }

    /**
     * A finding of a run with what the baseline says of it.
     *
     * @param finding the finding
     * @param fingerprint by which it is known again
     * @param accepted what lets it stand, null where nothing does
     */
    public record Named(
            Finding finding, String fingerprint, @Nullable Accepted accepted) {}

    /**
     * {@return what is let stand, by fingerprint}
     */
    public List<Accepted> accepted() {
        return List.copyOf(byFingerprint.values());
    }

    /**
     * Takes out what is let stand.
     *
     * @param findings all findings of a run in the order of the output
     * @param today the day
     * @return what is left
     */
    public Outcome apply(List<Finding> findings, LocalDate today) {
        if (findings instanceof LargeList<Finding> large) {
            return applyToLarge(large, today);
        }
        Map<String, Accepted> idle = new TreeMap<>(byFingerprint);
        List<Finding> open = new ArrayList<>();
        List<Named> all = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            Named named = named(finding, fingerprints.next(finding), today);
            idle.remove(named.fingerprint());
            if (named.accepted() == null) {
                open.add(finding);
            }
            all.add(named);
        }
        return new Outcome(open, findings.size() - open.size(), new ArrayList<>(idle.values()), all);
    }

    /** The same for findings that are not held: they are gone through once to be counted, and again when asked for. */
    private Outcome applyToLarge(LargeList<Finding> findings, LocalDate today) {
        LargeList<Named> all = Fingerprints.large(findings).map(f -> named(f.finding(), f.fingerprint(), today));
        if (byFingerprint.isEmpty()) {
            return new Outcome(findings, 0, List.of(), all);
        }
        Map<String, Accepted> idle = new TreeMap<>(byFingerprint);
        int open = 0;
        for (Named named : all) {
            idle.remove(named.fingerprint());
            open += named.accepted() == null ? 1 : 0;
        }
        LargeList<Finding> left = all.filter(n -> n.accepted() == null, open).map(Named::finding);
        return new Outcome(left, findings.size() - open, new ArrayList<>(idle.values()), all);
    }

    private Named named(Finding finding, String fingerprint, LocalDate today) {
        Accepted accepted = byFingerprint.get(fingerprint);
        LocalDate until = accepted == null ? null : accepted.until();
        return new Named(finding, fingerprint, until != null && until.isBefore(today) ? null : accepted);
    }

    /**
     * A baseline that lets exactly these findings stand. Reasons and last days of this one are kept.
     *
     * @param findings all findings of a run in the order of the output
     * @param reason why those may stand that were not let stand before
     * @param until the last day on which those may, null for always
     * @return the baseline
     */
    public Baseline renewed(List<Finding> findings, String reason, @Nullable LocalDate until) {
        List<Accepted> renewed = new ArrayList<>();
        for (Named named : apply(findings, LocalDate.MIN).all()) {
            Accepted known = byFingerprint.get(named.fingerprint());
            renewed.add(known == null ? accept(named.fingerprint(), named.finding(), reason, until) : known);
        }
        return new Baseline(renewed);
    }

    /**
     * This baseline with one more finding.
     *
     * @param finding what may stand
     * @param findings all findings of the run, in the order of the output
     * @param reason why
     * @param until the last day on which it may, null for always
     * @return the changed baseline
     * @throws IllegalArgumentException for a finding that is none of the run
     */
    public Baseline with(Finding finding, List<Finding> findings, String reason, @Nullable LocalDate until) {
        String fingerprint = fingerprints(findings).entrySet().stream()
                .filter(e -> e.getValue() == finding)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding of this run: " + finding.message()));
        List<Accepted> more = new ArrayList<>(byFingerprint.values());
        more.add(accept(fingerprint, finding, reason, until));
        return new Baseline(more);
    }

    /**
     * Findings by what names them.
     *
     * @param findings all findings of a run in the order of the output
     * @return the same findings in their order
     */
    public static Map<String, Finding> fingerprints(List<Finding> findings) {
        Map<String, Finding> named = new LinkedHashMap<>();
        Fingerprints fingerprints = new Fingerprints();
        findings.forEach(f -> named.put(fingerprints.next(f), f));
        return named;
    }

    private static Accepted accept(String fingerprint, Finding finding, String reason, @Nullable LocalDate until) {
        return new Accepted(
                fingerprint,
                finding.rule(),
                finding.doc(),
                finding.article().language().value(),
                finding.found(),
                reason,
                until);
    }
}
