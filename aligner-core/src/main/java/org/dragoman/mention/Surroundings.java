package org.dragoman.mention;

import org.dragoman.language.Words;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The words beside a place in a text. */
final class Surroundings {
    private Surroundings() {}

    /** The word before a place with nothing but spaces between; null for none. */
    @Nullable
    static Span wordBefore(String text, int from, int offset) {
        int end = offset;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end == offset || start == end ? null : new Span(start, end);
    }

    /** The word behind a place with nothing but spaces between; null for none. */
    @Nullable
    static Span wordAfter(String text, int to, int offset) {
        int start = offset;
        while (start < to && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && isLetter(text.charAt(end))) {
            end++;
        }
        return start == offset || start == end ? null : new Span(start, end);
    }

    /** Spaces, but no end of a line. */
    private static boolean isSpace(char c) {
        return c != '\n' && c != '\r' && Words.isSpace(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Words.isHyphen(c)
                || Words.isApostrophe(c);
    }
}
