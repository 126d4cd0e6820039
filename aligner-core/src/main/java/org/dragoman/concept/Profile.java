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
}
