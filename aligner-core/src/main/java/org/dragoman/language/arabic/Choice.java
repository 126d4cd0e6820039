package org.dragoman.language.arabic;

import org.dragoman.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a writer chooses besides the form of the head.
 *
 * @param attached flags of {@link Attached} without the article
 * @param article whether the term is made definite by the article
 * @param pronoun the pronoun that makes it definite instead, or null
 */
record Choice(int attached, boolean article, @Nullable Step pronoun) {
    /** Whether adjectives take the article. */
    boolean definite() {
        return article || pronoun != null;
    }
}
