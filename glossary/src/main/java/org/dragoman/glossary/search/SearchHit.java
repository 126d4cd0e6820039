package org.dragoman.glossary.search;

import java.util.Locale;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A term, or a concept by its id, that answers a query.
 *
 * @param how how well it answers
 * @param concept the concept
 * @param language language of the term, null for an id
 * @param term the term, null for an id
 */
public record SearchHit(
        How how,
        Concept concept,
        @Nullable LanguageTag language,
        @Nullable Term term) {
    /** How well a hit answers, best first. */
    public enum How {
        /** The term as it is typed, or the id. */
        EXACT,
        /** The term but for capitals, marks and letters that readers take for the same. */
        FOLDED,
        /** The term begins so. */
        BEGINS,
        /** A later word of the term begins so. */
        WORD_BEGINS;

        /**
         * {@return the spelling in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
