package org.dragoman.language.azerbaijani;

/**
 * One arc of the automaton of suffixes: a row of the table as it is spelt after one sound.
 *
 * @param suffix the row
 * @param spelt its letters there
 * @param opensWithVowel whether the suffix begins with a vowel where no buffer consonant keeps it from one
 */
record Arc(Suffix suffix, Suffix.Realised spelt, boolean opensWithVowel) {
    State to() {
        return suffix.to();
    }

    Sound sound() {
        return spelt.sound();
    }

    /** Folded letters. */
    String key() {
        return spelt.key();
    }

    boolean possessive() {
        return suffix.to() == State.S || suffix.to() == State.S3;
    }
}
