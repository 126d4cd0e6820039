package org.dragoman.language.azerbaijani;

import org.dragoman.language.TermForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/**
 * Whether a form carries the capitals of its term: the first letter of each capitalised word (a text in capitals is all
 * right), all letters of an abbreviation, or the first one alone where it is read as a word: NATO-nun, Natonun.
 */
final class Capitals {
    private Capitals() {}

    static boolean kept(TermForm form, Words words, WordMatch match) {
        if (!form.caseBound()) {
            return true;
        }
        Traits traits = Traits.of(match.stem());
        int start = match.proclitics().stemStart();
        int end = start + match.stem().key().length();
        boolean first = Character.isUpperCase(words.text().originalCodePoint(start));
        if (!traits.spelling().abbreviation()) {
            return first || !Character.isUpperCase(match.stem().written().codePointAt(0));
        }
        if (small(words, start + 1, end) == 0) {
            boolean attached = end < words.end(match.word());
            return !isSmall(words, start) && (!attached || isSmall(words, end));
        }
        return first && traits.spelling() == Traits.Spelling.ACRONYM && small(words, start + 1, end) == end - start - 1;
    }

    private static int small(Words words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isSmall(words, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isSmall(Words words, int at) {
        return Character.isLowerCase(words.text().originalCodePoint(at));
    }
}
