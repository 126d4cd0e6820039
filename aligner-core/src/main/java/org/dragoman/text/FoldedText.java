package org.dragoman.text;

import java.util.Arrays;

/**
 * A text, its folded form for look-ups, and the map from the folded form back to the text.
 *
 * <p>Folding may change lengths (a vowel mark vanishes, a ligature becomes two letters), so nothing but this class
 * converts between the two. The folded form is for matching only and is never shown or saved.
 */
public final class FoldedText {
    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * {@return the text as it was}
     */
    public String original() {
        return original;
    }

    /**
     * {@return the folded form}
     */
    public String folded() {
        return folded;
    }

    /**
     * The place in the original of a range of the folded form. Marks that folding dropped after the last letter belong
     * to that letter.
     *
     * @param foldedStart first offset in the folded form
     * @param foldedEnd offset after the last, greater than {@code foldedStart}
     * @return the span in the original, UTF-16
     */
    public Span toOriginal(int foldedStart, int foldedEnd) {
        return new Span(starts[foldedStart], ends[foldedEnd - 1]);
    }

    /**
     * Where the original of one folded char begins.
     *
     * @param foldedOffset offset in the folded form, at most its length
     * @return offset in the original, UTF-16
     */
    public int originalStart(int foldedOffset) {
        return foldedOffset == starts.length ? original.length() : starts[foldedOffset];
    }

    /**
     * The code point of the original from which a folded char was made.
     *
     * @param foldedOffset offset in the folded form, below its length
     * @return the code point
     */
    public int originalCodePoint(int foldedOffset) {
        return original.codePointAt(starts[foldedOffset]);
    }

    /** Builds a folded text from left to right. Not safe for use by several threads. */
    public static final class Builder {
        private final String original;
        private final StringBuilder folded;
        private int[] starts;
        private int[] ends;

        /**
         * Starts with nothing folded.
         *
         * @param original the text to be folded
         */
        public Builder(String original) {
            this.original = original;
            this.folded = new StringBuilder(original.length());
            this.starts = new int[original.length() + 4];
            this.ends = new int[original.length() + 4];
        }

        /**
         * Adds one folded char.
         *
         * @param c the folded char
         * @param start where its original begins
         * @param end where its original ends
         */
        public void append(char c, int start, int end) {
            int at = folded.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            folded.append(c);
            starts[at] = start;
            ends[at] = end;
        }

        /**
         * Adds a folded string, all of it made from one range of the original.
         *
         * @param chars the folded chars
         * @param start where their original begins
         * @param end where their original ends
         */
        public void append(CharSequence chars, int start, int end) {
            for (int i = 0; i < chars.length(); i++) {
                append(chars.charAt(i), start, end);
            }
        }

        /**
         * Lets the last folded char cover a dropped mark that belongs to it; without effect at the start.
         *
         * @param end where the dropped mark ends in the original
         */
        public void extendLast(int end) {
            if (!folded.isEmpty()) {
                ends[folded.length() - 1] = end;
            }
        }

        /**
         * {@return the finished text}
         */
        public FoldedText build() {
            int length = folded.length();
            return new FoldedText(
                    original, folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
