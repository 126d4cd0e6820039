package org.dragoman.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            open = List.copyOf(open);
            idle = List.copyOf(idle);
            all = List.copyOf(all);
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
        Map<String, Accepted> idle = new TreeMap<>(byFingerprint);
        List<Finding> open = new ArrayList<>();
        List<Named> all = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            String fingerprint = fingerprints.next(finding);
            Accepted accepted = byFingerprint.get(fingerprint);
            idle.remove(fingerprint);
            LocalDate until = accepted == null ? null : accepted.until();
            boolean isOpen = accepted == null || until != null && until.isBefore(today);
            if (isOpen) {
                open.add(finding);
            }
            all.add(new Named(finding, fingerprint, isOpen ? null : accepted));
        }
        return new Outcome(open, findings.size() - open.size(), new ArrayList<>(idle.values()), all);
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
        return new Baseline(fingerprints(findings).entrySet().stream()
                .map(e -> byFingerprint.getOrDefault(e.getKey(), accept(e.getKey(), e.getValue(), reason, until)))
                .toList());
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
