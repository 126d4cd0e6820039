package org.dragoman.language;

import java.util.List;

/**
 * Why a form in a text is a form of a term.
 *
 * @param term the term's citation form
 * @param steps attached words, changes and endings in written order; empty for the citation form itself
 * @param penalty 0 for a form by the norm, more the less certain it is; of two derivations the lower wins
 */
public record Derivation(String term, List<Step> steps, int penalty) {
    /** From this penalty on a form is as likely another word; it needs a second sign in the same article. */
    public static final int DOUBTFUL = 3;

    /** Copies the list. */
    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * {@return whether the form is as likely another word}
     */
    public boolean doubtful() {
        return penalty >= DOUBTFUL;
    }
}
