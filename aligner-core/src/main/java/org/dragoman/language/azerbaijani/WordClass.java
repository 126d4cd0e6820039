package org.dragoman.language.azerbaijani;

import org.dragoman.language.TermKind;

/** Which suffixes a term takes; the scopes of {@code suffixes.tsv} are about it. */
enum WordClass {
    /** Names and abbreviations. */
    PROPER,
    /** Common nouns and names of bodies. */
    COMMON,
    /** Offices and adjectives: what one can say of oneself. */
    HUMAN,
    /** Numbers in figures. */
    NUMERAL;

    static WordClass of(TermKind kind) {
        return switch (kind) {
            case NAME, ABBREVIATION -> PROPER;
            case OFFICE, ADJECTIVE -> HUMAN;
            case INSTITUTION, NOUN -> COMMON;
        };
    }

    /**
     * Whether a suffix of a scope may follow a word of this class.
     *
     * @param scope a scope of the table
     * @return true where it may
     * @throws IllegalArgumentException for a scope nobody knows
     */
    boolean takes(String scope) {
        return switch (scope) {
            case "any" -> true;
            case "common" -> this == COMMON || this == HUMAN;
            case "human" -> this == HUMAN;
            case "numeral" -> this == NUMERAL;
            default -> throw new IllegalArgumentException("unknown scope " + scope);
        };
    }
}
