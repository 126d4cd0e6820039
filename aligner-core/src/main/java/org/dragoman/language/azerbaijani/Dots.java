package org.dragoman.language.azerbaijani;

import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Folding makes one letter of I, ı, İ and i; here they are told apart again. */
final class Dots {
    /** Flag of a stem, above those of {@link Traits}: a letter of it is ı. */
    private static final int DOTLESS = 1 << 16;
    /** Flag of a stem: a letter of it is i. */
    private static final int DOTTED = 1 << 17;

    private Dots() {}

    /** What a stem's flags say of its dots, so that most forms need no look at its letters. */
    static int flags(String key, String written) {
        String spelling = spelling(key, written);
        int flags = 0;
        for (int at = key.indexOf('i'); at >= 0; at = key.indexOf('i', at + 1)) {
            flags |= isDotless(spelling.charAt(at)) ? DOTLESS : DOTTED;
        }
        return flags;
    }

    private static String spelling(String key, String written) {
        return written.length() == key.length() ? written : Letters.spelling(written);
    }

    private static boolean isDotless(char letter) {
        return letter == 'ı' || letter == 'I';
    }

    /** Whether some ı stands for i or the other way round. */
    static boolean differ(Words words, WordMatch match) {
        return differ(words, match, false);
    }

    /**
     * Whether a form is a common word of its own that differs from the term by the dot on a small letter: qalıb
     * (remained) is not qalib (winner). Names are not so careful, and capitals may have lost the dot.
     */
    static boolean makeOtherWord(TermPattern pattern, Words words, WordMatch match) {
        TermKind kind = pattern.form().kind();
        boolean common = kind == TermKind.NOUN || kind == TermKind.OFFICE || kind == TermKind.ADJECTIVE;
        return common && pattern.words().size() == 1 && differ(words, match, true);
    }

    private static boolean differ(Words words, WordMatch match, boolean smallOnly) {
        if (!mayDiffer(words, match)) {
            return false;
        }
        String key = match.stem().key();
        String spelling = spelling(key, match.stem().written());
        int start = match.proclitics().stemStart();
        for (int at = key.indexOf('i'); at >= 0; at = key.indexOf('i', at + 1)) {
            boolean dotless = isDotless(spelling.charAt(at));
            int inText = words.text().originalCodePoint(start + at);
            if (inText == (dotless ? 'i' : 'ı') || (!smallOnly && inText == (dotless ? 'İ' : 'I'))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word of the text has a letter that the stem has with the dot where it has none, or without. */
    private static boolean mayDiffer(Words words, WordMatch match) {
        boolean dotless = match.stem().has(DOTLESS);
        boolean dotted = match.stem().has(DOTTED);
        for (int at = match.proclitics().stemStart(), end = words.end(match.word()); at < end; at++) {
            if (words.charAt(at) == 'i') {
                int inText = words.text().originalCodePoint(at);
                if (dotless && (inText == 'i' || inText == 'İ') || dotted && (inText == 'ı' || inText == 'I')) {
                    return true;
                }
            }
        }
        return false;
    }
}
