package org.dragoman.language.arabic;

import org.dragoman.language.Words;

/**
 * Places inside a word at which a stem may end: the word's end, before a pronoun, and where another word may be run on.
 * Judged by letters alone, so that an index need not ask at every letter.
 */
final class StemEnds {
    private static final int WITH_ARTICLE = 2 + RunOn.LEAST_STEM;
    private static final int LAST_BIT = 63;

    private StemEnds() {}

    /**
     * See {@link org.dragoman.language.Morphology#stemEnds}.
     *
     * @param words words of a text
     * @param word index of the word
     * @return a bit for each place
     */
    static long of(Words words, int word) {
        CharSequence text = words.text();
        int start = words.start(word);
        int end = words.end(word);
        long places = bit(end - start);
        int pronoun = Pronouns.place(text, start, end);
        if (pronoun > 0) {
            places |= bit(pronoun - start);
        }
        return isArabic(text, start, end) ? places | runOns(text, start, end) : places | mixedRunOns(text, start, end);
    }

    private static long bit(int length) {
        return 1L << Math.min(length - 1, LAST_BIT);
    }

    private static boolean isArabic(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < 'ء') {
                return false;
            }
        }
        return true;
    }

    private static long runOns(CharSequence text, int start, int end) {
        int last = end - RunOn.LEAST_TAIL;
        if (start + RunOn.LEAST_STEM > last) {
            return 0;
        }
        long places = 0;
        for (int offset = start + leastStem(text, start, end); offset <= last; offset++) {
            if (!Tails.isEnding(text, offset, end)) {
                places |= bit(offset - start);
            }
        }
        return places;
    }

    private static long mixedRunOns(CharSequence text, int start, int end) {
        long places = 0;
        for (int offset = start + 1; offset < end; offset++) {
            if (RunOn.isPlace(text, offset, end)) {
                places |= bit(offset - start);
            }
        }
        return places;
    }

    /**
     * Least letters up to the end of a stem that carries another word.
     *
     * @param text folded letters
     * @param start where the word begins
     * @param end where it ends
     * @return more where the word begins with an article
     */
    static int leastStem(CharSequence text, int start, int end) {
        if (end - start < RunOn.LEAST_STEM) {
            return RunOn.LEAST_STEM;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        boolean article = first == ArabicFolding.ALEF && second == 'ل';
        boolean forThe = first == 'ل' && second == 'ل';
        boolean attached = second == ArabicFolding.ALEF
                && text.charAt(start + 2) == 'ل'
                && (first == 'و' || first == 'ف' || first == 'ب' || first == 'ك');
        if (forThe) {
            return 1 + RunOn.LEAST_STEM;
        }
        return article || attached ? WITH_ARTICLE : RunOn.LEAST_STEM;
    }
}
