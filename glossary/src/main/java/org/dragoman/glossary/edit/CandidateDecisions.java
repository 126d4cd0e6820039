package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.candidate.Candidate;

/** All decisions on candidates, oldest first. Immutable; finding one takes the same time however many there are. */
public final class CandidateDecisions {
    /** Nothing decided. */
    public static final CandidateDecisions NONE = new CandidateDecisions(List.of());

    private final List<CandidateDecision> all;
    private final Map<String, List<CandidateDecision>> byName = new HashMap<>();

    /**
     * Decisions in order.
     *
     * @param all oldest first
     */
    public CandidateDecisions(List<CandidateDecision> all) {
        this.all = List.copyOf(all);
        for (CandidateDecision decision : this.all) {
            decision.names()
                    .forEach((language, name) -> byName.computeIfAbsent(key(language, name), k -> new ArrayList<>(1))
                            .add(decision));
        }
    }

    private static String key(String language, String name) {
        return language + ' ' + CandidateDecision.folded(name);
    }

    /**
     * {@return all decisions, oldest first}
     */
    public List<CandidateDecision> all() {
        return all;
    }

    /**
     * These with another one.
     *
     * @param decision the latest decision
     * @return the changed value
     */
    public CandidateDecisions with(CandidateDecision decision) {
        List<CandidateDecision> more = new ArrayList<>(all);
        more.add(decision);
        return new CandidateDecisions(more);
    }

    /**
     * The decision on a candidate.
     *
     * @param candidate the candidate
     * @return the latest about it, or empty where it is still to be decided
     */
    public Optional<CandidateDecision> on(Candidate candidate) {
        CandidateDecision found = null;
        for (Map.Entry<String, String> name : CandidateDecision.names(candidate).entrySet()) {
            for (CandidateDecision decision : byName.getOrDefault(key(name.getKey(), name.getValue()), List.of())) {
                if (decision.isAbout(candidate)
                        && (found == null
                                || !decision.made().when().isBefore(found.made().when()))) {
                    found = decision;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
