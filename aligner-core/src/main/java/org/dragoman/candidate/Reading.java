package org.dragoman.candidate;

import org.dragoman.name.PreparedName;

/**
 * One way to read a word.
 *
 * @param stem folded letters without attached words in front and suffixes behind
 * @param name the same letters, not folded
 * @param sounds how the stem sounds
 * @param consonants which classes of consonants it has, for {@link NameLikeness#mayAnswer}
 * @param from chars of the written word that stand before the name: attached و ف ب ل ك
 */
record Reading(String stem, PreparedName name, String sounds, int consonants, int from) {
    /** Two words read as one. */
    Reading with(Reading next) {
        return new Reading(
                stem + next.stem,
                PreparedName.of(name.name() + next.name.name(), name.language()),
                sounds + next.sounds,
                consonants | next.consonants,
                from);
    }
}
