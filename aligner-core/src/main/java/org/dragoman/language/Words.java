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
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Words(FoldedText text, int[] starts, int[] ends) {
        this.text = text;
        this.folded = text.folded();
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Finds the words of a text.
     *
     * @param text folded text
     * @return its words
     */
    public static Words of(FoldedText text) {
        String s = text.folded();
        int[] starts = new int[s.length() / 4 + 4];
        int[] ends = new int[starts.length];
        int count = 0;
        for (int i = 0; i < s.length(); ) {
            if (!isWordChar(s.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            do {
                i++;
            } while (i < s.length() && isWordChar(s.charAt(i)));
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = i;
        }
        return new Words(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
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
        return folded;
    }

    /**
     * {@return number of words}
     */
    public int size() {
        return starts.length;
    }

    /**
     * Where a word begins.
     *
     * @param word its index
     * @return folded offset of its first char
     */
    public int start(int word) {
        return starts[word];
    }

    /**
     * Where a word ends.
     *
     * @param word its index
     * @return folded offset after its last char
     */
    public int end(int word) {
        return ends[word];
    }

    /**
     * The folded chars of a word.
     *
     * @param word its index
     * @return its chars
     */
    public String word(int word) {
        return folded.substring(starts[word], ends[word]);
    }

    /**
     * A word as it stands in the original text.
     *
     * @param word its index
     * @return its original chars
     */
    public String original(int word) {
        return text.toOriginal(starts[word], ends[word]).in(text.original());
    }

    /**
     * What stands between a word and the next, in a form that compares: {@code " "} for white space or for one hyphen
     * or dash with no space around it; otherwise the chars without white space, apostrophes as {@code '}.
     *
     * @param word index of the word before the gap; not the last
     * @return the gap, never empty
     */
    public String gap(int word) {
        return gap(folded, ends[word], starts[word + 1]);
    }

    /**
     * Whether one space, U+0020, stands between a word and the one before, as it mostly does.
     *
     * @param word index of a word; not the first
     * @return true only where {@link #gap} gives {@code " "}
     */
    public boolean spaceBefore(int word) {
        return starts[word] - ends[word - 1] == 1 && folded.charAt(ends[word - 1]) == ' ';
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
        if (word + 1 >= starts.length || starts[word + 1] - ends[word] != 1) {
            return false;
        }
        char c = folded.charAt(ends[word]);
        return isHyphen(c) || isApostrophe(c);
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
