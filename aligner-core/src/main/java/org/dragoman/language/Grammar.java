package org.dragoman.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says about the grammar of a term where the word itself does not show it.
 *
 * @param kind overrides the kind that follows from the concept's type; null for none
 * @param reading how an abbreviation is read, letter names between hyphens ({@code ka-te-em-te}) or as a word
 *     ({@code nato}); null where unknown
 * @param possessed whether the last word ends in a third-person possessive (Azerbaijani); null where unknown
 * @param softens whether a final k or q softens before a vowel, against the default; null for the default
 * @param countable whether there is a plural; null for the kind's default
 * @param plurals irregular plurals of the inflecting word
 * @param feminine feminine form of an Arabic office or person; null for none
 * @param respelling how far another spelling of a name will do (Azerbaijani); null for the default
 */
public record Grammar(
        @Nullable TermKind kind,
        @Nullable String reading,
        @Nullable Boolean possessed,
        @Nullable Boolean softens,
        @Nullable Boolean countable,
        List<String> plurals,
        @Nullable String feminine,
        @Nullable Respelling respelling) {
    /** Nothing said. */
    public static final Grammar NONE = new Grammar(null, null, null, null, null, List.of(), null);

    /**
     * Everything but the respelling, of which nothing is said.
     *
     * @param kind overrides the kind that follows from the concept's type; null for none
     * @param reading how an abbreviation is read; null where unknown
     * @param possessed whether the last word ends in a third-person possessive; null where unknown
     * @param softens whether a final k or q softens before a vowel; null for the default
     * @param countable whether there is a plural; null for the kind's default
     * @param plurals irregular plurals of the inflecting word
     * @param feminine feminine form of an Arabic office or person; null for none
     */
    public Grammar(
            @Nullable TermKind kind,
            @Nullable String reading,
            @Nullable Boolean possessed,
            @Nullable Boolean softens,
            @Nullable Boolean countable,
            List<String> plurals,
            @Nullable String feminine) {
        this(kind, reading, possessed, softens, countable, plurals, feminine, null);
    }

    /** Copies the list. */
    public Grammar {
        plurals = List.copyOf(plurals);
    }
}
