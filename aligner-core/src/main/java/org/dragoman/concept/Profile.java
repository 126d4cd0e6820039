package org.dragoman.concept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's or client's choice of authorities: whose usage is enforced.
 *
 * @param id stable id
 * @param title for people, null for none
 * @param prefer authorities, the most important first
 */
public record Profile(String id, @Nullable String title, List<String> prefer) {
    /** Nobody's usage before the glossary's own. */
    public static final Profile NONE = new Profile("none", null, List.of());

    /** Copies the list. */
    public Profile {
        prefer = List.copyOf(prefer);
    }

    /**
     * What the profile says of a term: the row of its most important authority that holds on the day, else the term's
     * own status. Preferred and admitted by one of the authorities outweighs contested.
     *
     * @param term a term
     * @param day a day, null where it is not known
     * @return the status
     */
    public Status status(Term term, @Nullable LocalDate day) {
        for (String authority : prefer) {
            for (Usage usage : term.usages()) {
                if (usage.authority().equals(authority) && usage.validity().on(day)) {
                    return usage.status() == Status.CONTESTED ? Status.PREFERRED : usage.status();
                }
            }
        }
        return term.status(day);
    }

    /**
     * What the profile says of one of a concept's terms. Where one of its authorities prefers a term, another that the
     * glossary alone prefers in that language is admitted; abbreviations and written-out forms stand beside each other.
     *
     * @param concept a concept
     * @param term one of its terms
     * @param day a day, null where it is not known
     * @return the status
     */
    public Status status(Concept concept, Term term, @Nullable LocalDate day) {
        Status status = status(term, day);
        if (status != Status.PREFERRED || prefer.isEmpty() || rank(term, day) < prefer.size()) {
            return status;
        }
        boolean another = concept.sections().values().stream()
                .filter(s -> s.terms().contains(term))
                .flatMap(s -> s.terms().stream())
                .anyMatch(t -> t.isAbbreviation() == term.isAbbreviation()
                        && rank(t, day) < prefer.size()
                        && status(t, day) == Status.PREFERRED);
        return another ? Status.ADMITTED : status;
    }

    /** Place of the authority that decides on a term; the number of authorities where none does. */
    private int rank(Term term, @Nullable LocalDate day) {
        for (int i = 0; i < prefer.size(); i++) {
            String authority = prefer.get(i);
            if (term.usages().stream()
                    .anyMatch(
                            u -> u.authority().equals(authority) && u.validity().on(day))) {
                return i;
            }
        }
        return prefer.size();
    }
}
