package org.example.turkish;

import java.util.List;
import org.dragoman.language.Stem;

/**
 * A shape of a word before its endings.
 *
 * @param written its letters as a writer puts them
 * @param sound what its endings follow
 * @param frame which endings it takes
 * @param use where this shape stands
 * @param written norm whether a writer uses it; else it is only understood
 */
record Body(String written, Sound sound, Frame frame, Use use, boolean norm) {
    /** Where a shape stands: kitap, kitaplar; but kitabı. */
    enum Use {
        ALWAYS,
        BEFORE_CONSONANT,
        BEFORE_VOWEL
    }

    private static final Frame[] FRAMES = Frame.values();
    private static final Use[] USES = Use.values();

    boolean takes(Endings.Tail tail) {
        return takes(use, tail);
    }

    static boolean takes(Use use, Endings.Tail tail) {
        return use == Use.ALWAYS || (use == Use.BEFORE_VOWEL) == tail.beginsWithVowel();
    }

    /** As an index keeps it: the sound in its rule, the rest in its flags. */
    Stem stem(String key) {
        return new Stem(key, sound.number(), frame.ordinal() * USES.length + use.ordinal(), written, List.of());
    }

    static Frame frame(Stem stem) {
        return FRAMES[stem.flags() / USES.length];
    }

    static Use use(Stem stem) {
        return USES[stem.flags() % USES.length];
    }

    static List<Body> inner(String written) {
        return List.of(new Body(written, Sound.of(""), Frame.INNER, Use.ALWAYS, true));
    }
}
