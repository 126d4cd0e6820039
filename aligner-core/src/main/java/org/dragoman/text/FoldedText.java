package org.dragoman.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text, its folded form for look-ups, and the map from the folded form back to the text.
 *
 * <p>Folding may change lengths (a vowel mark vanishes, a ligature becomes two letters), so nothing but this class
 * converts between the two. The folded form is for matching only and is never shown or saved; as a char sequence a
 * folded text is its folded form.
 */
public final class FoldedText implements CharSequence {
    private final String original;
    private final char[] chars;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    /** The chars as a string, made when first asked for; many texts are only gone through char by char. */
    private @Nullable String folded;

    private FoldedText(String original, char[] chars, int length, int @Nullable [] starts, int @Nullable [] ends) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text each of whose chars folds to one char. */
    static FoldedText ofSameLength(String original, char[] chars) {
        return new FoldedText(original, chars, chars.length, null, null);
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
        String made = folded;
        if (made == null) {
            made = new String(chars, 0, length);
            folded = made;
        }
        return made;
    }

    /**
     * {@return the length of the folded form}
     */
    @Override
    public int length() {
        return length;
    }

    /**
     * One char of the folded form.
     *
     * @param foldedOffset offset in the folded form, below its length
     * @return the char
     */
    @Override
    public char charAt(int foldedOffset) {
        return chars[foldedOffset];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return folded().subSequence(start, end);
    }

    /**
     * {@return the folded form}
     */
    @Override
    public String toString() {
        return folded();
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
        return starts == null || ends == null
                ? new Span(foldedStart, foldedEnd)
                : new Span(starts[foldedStart], ends[foldedEnd - 1]);
    }

    /**
     * Where the original of one folded char begins.
     *
     * @param foldedOffset offset in the folded form, at most its length
     * @return offset in the original, UTF-16
     */
    public int originalStart(int foldedOffset) {
        if (starts == null) {
            return foldedOffset;
        }
        return foldedOffset == starts.length ? original.length() : starts[foldedOffset];
    }

    /**
     * The code point of the original from which a folded char was made.
     *
     * @param foldedOffset offset in the folded form, below its length
     * @return the code point
     */
    public int originalCodePoint(int foldedOffset) {
        return original.codePointAt(starts == null ? foldedOffset : starts[foldedOffset]);
    }

    /** Builds a folded text from left to right. Not safe for use by several threads. */
    public static final class Builder {
        private final String original;
        private char[] folded;
        private int length;

        /** Where each folded char comes from; null as long as each stands where its original does. */
        private int @Nullable [] starts;

        private int @Nullable [] ends;

        /**
         * Starts with nothing folded.
         *
         * @param original the text to be folded
         */
        public Builder(String original) {
            this.original = original;
            this.folded = new char[original.length()];
        }

        /** Starts with the first chars folded, each to one char. */
        Builder(String original, char[] folded, int length) {
            this.original = original;
            this.folded = folded;
            this.length = length;
        }

        /**
         * Adds one folded char.
         *
         * @param c the folded char
         * @param start where its original begins
         * @param end where its original ends
         */
        public void append(char c, int start, int end) {
            if (starts == null && (start != length || end != start + 1)) {
                beginMap();
            }
            if (length == folded.length) {
                grow();
            }
            if (starts != null && ends != null) {
                starts[length] = start;
                ends[length] = end;
            }
            folded[length++] = c;
        }

        private void beginMap() {
            int[] from = new int[folded.length];
            int[] to = new int[folded.length];
            for (int i = 0; i < length; i++) {
                from[i] = i;
                to[i] = i + 1;
            }
            starts = from;
            ends = to;
        }

        private void grow() {
            int size = folded.length * 2 + 4;
            folded = Arrays.copyOf(folded, size);
            if (starts != null && ends != null) {
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
            }
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
            if (length == 0) {
                return;
            }
            if (ends == null) {
                beginMap();
            }
            if (ends != null) {
                ends[length - 1] = end;
            }
        }

        /**
         * {@return the finished text}
         */
        public FoldedText build() {
            if (starts == null && length != original.length()) {
                beginMap();
            }
            return new FoldedText(
                    original,
                    folded,
                    length,
                    starts == null ? null : Arrays.copyOf(starts, length),
                    ends == null ? null : Arrays.copyOf(ends, length));
        }
    }
}
