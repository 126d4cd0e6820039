package org.dragoman.language.azerbaijani;

import org.dragoman.language.Stem;
import org.jspecify.annotations.Nullable;

/**
 * The features of a stem; packed into {@link Stem#flags()}.
 *
 * @param sound what a suffix hears of it
 * @param letters what a suffix hears that goes by the letters alone: another sound than that of a foreign spelling
 *     with a reading
 * @param follow what may stand directly behind it
 * @param wordClass which suffixes it takes
 * @param open whether any allomorph is right behind a hyphen or apostrophe, because its reading is not certain
 * @param spelling how it is spelt with capitals and hyphens
 * @param rare whether the stem is found but not written
 */
record Traits(
        Sound sound, Sound letters, Follow follow, WordClass wordClass, boolean open, Spelling spelling, boolean rare) {
    /** How a stem is spelt. */
    enum Spelling {
        /** As a word; suffixes are attached. */
        WORD,
        /** As a word, but not spelt as it sounds: Trump, Times; suffixes follow a hyphen. */
        FOREIGN,
        /** In capitals, read letter by letter; suffixes follow a hyphen. */
        LETTERS,
        /** In capitals or with a first capital, read as a word: NATO-nun, Natonun. */
        ACRONYM;

        /** Whether it is an abbreviation, whose capital letters all count. */
        boolean abbreviation() {
            return this == LETTERS || this == ACRONYM;
        }
    }

    private static final Spelling[] SPELLINGS = Spelling.values();
    private static final WordClass[] CLASSES = WordClass.values();
    private static final int FLAGS = 16;

    /** Those asked for before. Threads may race for a place: they would put equal records there. */
    private static final @Nullable Traits[] KNOWN = new Traits[1 << FLAGS];

    static Traits of(Stem stem) {
        int flags = stem.flags() & (1 << FLAGS) - 1;
        Traits known = KNOWN[flags];
        if (known == null) {
            known = unpacked(flags);
            KNOWN[flags] = known;
        }
        return known;
    }

    private static Traits unpacked(int flags) {
        return new Traits(
                Sound.at(flags & 7),
                Sound.at(flags >> 13 & 7),
                Follow.at(flags >> 3 & 7),
                CLASSES[flags >> 6 & 7],
                (flags >> 9 & 1) == 1,
                SPELLINGS[flags >> 10 & 3],
                (flags >> 12 & 1) == 1);
    }

    int flags() {
        return sound.index()
                | follow.ordinal() << 3
                | wordClass.ordinal() << 6
                | (open ? 1 : 0) << 9
                | spelling.ordinal() << 10
                | (rare ? 1 : 0) << 12
                | letters.index() << 13;
    }

    Traits with(Follow newFollow, boolean newRare) {
        return new Traits(sound, letters, newFollow, wordClass, open, spelling, newRare);
    }

    Traits sounding(Sound newSound, Sound newLetters) {
        return new Traits(newSound, newLetters, follow, wordClass, open, spelling, rare);
    }

    /** Whether a writer puts a hyphen before a suffix. */
    boolean hyphenated() {
        return spelling != Spelling.WORD || wordClass == WordClass.NUMERAL;
    }
}
