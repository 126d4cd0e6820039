package org.dragoman.text;

import org.jspecify.annotations.Nullable;

/** White space as pages have it: the no-break space is white space, and marks of direction and joining are invisible. */
public final class Blanks {
    private Blanks() {}

    /**
     * Whether a char shows nothing.
     *
     * @param c a char
     * @return true for white space, no-break spaces and invisible marks
     */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isMark(c);
    }

    /**
     * Whether a char is an invisible mark.
     *
     * @param c a char
     * @return true for marks of direction and joining, soft hyphens and byte order marks
     */
    public static boolean isMark(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\u061C'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /**
     * Whether a mark may be part of a spelling, as in Persian.
     *
     * @param c a char
     * @return true for the joiner and the non-joiner of no width
     */
    public static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    /**
     * What a range shows.
     *
     * @param text any text
     * @param from first offset
     * @param to offset after the last
     * @return the range without blanks around it, null where it shows nothing
     */
    public static @Nullable Span strip(CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }
}
