package org.dragoman.language;

import java.util.Arrays;
import org.dragoman.text.FoldedText;

/**
 * The words of a folded text: runs of letters, marks and digits, in order. Offsets refer to the folded text.
 *
 * <p>A hyphen, an apostrophe or a full stop separates words; what stood between two words is their
 * {@linkplain #gap gap}.
 */
public final class Words {
    /** Up to general punctuation, which holds the letters of all news in three languages. */
    private static final boolean[] WORD_CHARS = wordChars();

    private final FoldedText text;

    /** Start and end of each word, one after the other. */
    private final int[] bounds;

    private final int size;

    private Words(FoldedText text, int[] bounds, int size) {
        this.text = text;
        this.bounds = bounds;
        this.size = size;
    }

    /**
     * Finds the words of a text.
     *
     * @param text folded text
     * @return its words
     */
    public static Words of(FoldedText text) {
        int length = text.length();
        int[] bounds = new int[length / 3 + 8];
        int count = 0;
        for (int i = 0; i < length; ) {
            if (!isWordChar(text.charAt(i))) {
                i++;
                continue;
            }
            if (count + 1 >= bounds.length) {
                bounds = Arrays.copyOf(bounds, count * 2);
            }
            bounds[count++] = i;
            do {
                i++;
            } while (i < length && isWordChar(text.charAt(i)));
            bounds[count++] = i;
        }
        return new Words(text, bounds, count / 2);
    }

    private static boolean[] wordChars() {
        boolean[] table = new boolean[0x2070];
        for (char c = 0; c < table.length; c++) {
            table[c] = isAnyWordChar(c);
        }
        return table;
    }

    private static boolean isWordChar(char c) {
        return c < WORD_CHARS.length ? WORD_CHARS[c] : isAnyWordChar(c);
    }

    private static boolean isAnyWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * {@return the text with its folded form}
     */
    public FoldedText text() {
        return text;
    }

    /**
     * {@return the folded chars}
     */
    public String folded() {
        return text.folded();
    }

    /**
     * One folded char.
     *
     * @param offset folded offset
     * @return the char
     */
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /**
     * {@return number of words}
     */
    public int size() {
        return size;
    }

    /**
     * Where a word begins.
     *
     * @param word its index
     * @return folded offset of its first char
     */
    public int start(int word) {
        return bounds[word * 2];
    }

    /**
     * Where a word ends.
     *
     * @param word its index
     * @return folded offset after its last char
     */
    public int end(int word) {
        return bounds[word * 2 + 1];
    }

    /**
     * The folded chars of a word.
     *
     * @param word its index
     * @return its chars
     */
    public String word(int word) {
        return folded().substring(bounds[word * 2], bounds[word * 2 + 1]);
    }

    /**
     * A word as it stands in the original text.
     *
     * @param word its index
     * @return its original chars
     */
    public String original(int word) {
        return text.toOriginal(bounds[word * 2], bounds[word * 2 + 1]).in(text.original());
    }

    /**
     * What stands between a word and the next, in a form that compares: {@code " "} for white space or for one hyphen
     * or dash with no space around it; otherwise the chars without white space, apostrophes as {@code '}.
     *
     * @param word index of the word before the gap; not the last
     * @return the gap, never empty
     */
    public String gap(int word) {
        return gap(folded(), bounds[word * 2 + 1], bounds[word * 2 + 2]);
    }

    /**
     * Whether one space, U+0020, stands between a word and the one before, as it mostly does.
     *
     * @param word index of a word; not the first
     * @return true only where {@link #gap} gives {@code " "}
     */
    public boolean spaceBefore(int word) {
        return bounds[word * 2] - bounds[word * 2 - 1] == 1 && charAt(bounds[word * 2 - 1]) == ' ';
    }

    private static String gap(String s, int from, int to) {
        if (to - from == 1) {
            char c = s.charAt(from);
            if (c == ' ') {
                return " ";
            }
            return isSpace(c) || isHyphen(c) ? " " : isApostrophe(c) ? "'" : String.valueOf(c);
        }
        StringBuilder kept = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (!isSpace(c)) {
                kept.append(isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c);
            }
        }
        return kept.isEmpty() ? " " : kept.toString();
    }

    /**
     * Whether exactly one hyphen, dash or apostrophe, with no space, joins a word to the next.
     *
     * @param word index of a word
     * @return false also for the last word
     */
    public boolean joinsNext(int word) {
        if (word + 1 >= size || bounds[word * 2 + 2] - bounds[word * 2 + 1] != 1) {
            return false;
        }
        char c = charAt(bounds[word * 2 + 1]);
        return isHyphen(c) || isApostrophe(c);
    }

    /**
     * Whether letters stand at a place.
     *
     * @param text where to look
     * @param letters what to look for
     * @param offset where it should begin
     * @return false also where the text ends before
     */
    public static boolean startsWith(CharSequence text, String letters, int offset) {
        if (offset + letters.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (text.charAt(offset + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a char is white space of any kind, no-break spaces included.
     *
     * @param c a char
     * @return true for white space
     */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Whether a char is a hyphen or dash.
     *
     * @param c a char
     * @return true for U+002D, U+2010 to U+2015, U+2212
     */
    public static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /**
     * Whether a char is used as an apostrophe.
     *
     * @param c a char
     * @return true for the straight and the curly ones
     */
    public static boolean isApostrophe(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02B9'
                || c == '`'
                || c == '\u00B4';
    }
}
