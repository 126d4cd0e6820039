package org.dragoman.language.azerbaijani;

import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Folding makes one letter of I, ı, İ and i; here they are told apart again. */
final class Dots {
    private Dots() {}

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
        String key = match.stem().key();
        int at = key.indexOf('i');
        if (at < 0) {
            return false;
        }
        String written = match.stem().written();
        String spelling = written.length() == key.length() ? written : Letters.spelling(written);
        int start = match.proclitics().stemStart();
        for (; at >= 0; at = key.indexOf('i', at + 1)) {
            boolean dotless = spelling.charAt(at) == 'ı' || spelling.charAt(at) == 'I';
            int inText = words.text().originalCodePoint(start + at);
            if (inText == (dotless ? 'i' : 'ı') || (!smallOnly && inText == (dotless ? 'İ' : 'I'))) {
                return true;
            }
        }
        return false;
    }
}
