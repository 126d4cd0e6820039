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
    /** Common nouns that tell a time and take -ki without a case: dünənki, bugünkü. */
    TIME,
    /** Numbers in figures. */
    NUMERAL;

    static WordClass of(TermKind kind) {
        return switch (kind) {
            case NAME, ABBREVIATION -> PROPER;
            case OFFICE, ADJECTIVE -> HUMAN;
            case INSTITUTION, NOUN -> COMMON;
        };
    }

    int bit() {
        return 1 << ordinal();
    }

    /**
     * The classes that take the suffixes of a scope.
     *
     * @param scope a scope of the table
     * @return their bits
     * @throws IllegalArgumentException for a scope nobody knows
     */
    static int takers(String scope) {
        return switch (scope) {
            case "any" -> PROPER.bit() | COMMON.bit() | HUMAN.bit() | TIME.bit() | NUMERAL.bit();
            case "common" -> COMMON.bit() | HUMAN.bit() | TIME.bit();
            case "human" -> HUMAN.bit();
            case "time" -> TIME.bit();
            case "numeral" -> NUMERAL.bit();
            default -> throw new IllegalArgumentException("unknown scope " + scope);
        };
    }
}
