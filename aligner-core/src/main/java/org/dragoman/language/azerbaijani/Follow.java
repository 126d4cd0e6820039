package org.dragoman.language.azerbaijani;

import java.util.List;

/** What may stand directly behind a stem. */
enum Follow {
    /** Anything or nothing. */
    ANY,
    /** A suffix that begins with a vowel: üzvlüy-ü, fikr-i. */
    VOWEL,
    /** Nothing, or a suffix that begins with a consonant: üzvlük, fikir-lər. */
    CONSONANT_OR_END,
    /** A suffix that begins with a consonant: xət-lər. */
    CONSONANT,
    /** A possessive: mövqey-i. */
    POSSESSIVE,
    /** Anything but a possessive: mövqe-nin. */
    NO_POSSESSIVE;

    private static final List<Follow> ALL = List.of(values());

    static Follow at(int ordinal) {
        return ALL.get(ordinal);
    }

    /** Whether a word may end here. */
    boolean end() {
        return this == ANY || this == CONSONANT_OR_END || this == NO_POSSESSIVE;
    }

    /** Whether a suffix may follow in the spelling that it has there. */
    boolean admits(Arc arc) {
        return switch (this) {
            case ANY -> true;
            case VOWEL -> arc.spelt().startsWithVowel();
            case CONSONANT, CONSONANT_OR_END -> !arc.opensWithVowel();
            case POSSESSIVE -> arc.possessive();
            case NO_POSSESSIVE -> !arc.possessive();
        };
    }
}
