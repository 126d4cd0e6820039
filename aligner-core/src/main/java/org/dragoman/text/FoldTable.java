package org.dragoman.text;

/**
 * Folds texts char by char: by a table where a char always folds to one other char, by a language's own rule
 * elsewhere. The table is filled from the rule, so both say the same.
 */
public final class FoldTable {
    /** Latin, Cyrillic, Arabic and general punctuation: what news is written with. */
    private static final int SIZE = 0x2100;

    /** Folds what stands at one place of a text. */
    @FunctionalInterface
    public interface Rule {
        /**
         * Folds one char with the marks that stand on it.
         *
         * @param text the text
         * @param from where the char begins
         * @param folded receives what it folds to
         * @return offset after what was folded, greater than {@code from}
         */
        int fold(String text, int from, FoldedText.Builder folded);
    }

    private final Rule rule;
    private final char[] simple = new char[SIZE];

    /**
     * Tries the rule on every char of the table.
     *
     * @param rule how to fold
     */
    public FoldTable(Rule rule) {
        this.rule = rule;
        for (char c = 1; c < SIZE; c++) {
            if (!standsOnOther(c)) {
                FoldedText.Builder builder = new FoldedText.Builder(String.valueOf(c));
                rule.fold(String.valueOf(c), 0, builder);
                String folded = builder.build().folded();
                simple[c] = folded.length() == 1 ? folded.charAt(0) : 0;
            }
        }
    }

    private static boolean standsOnOther(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /**
     * Folds a text.
     *
     * @param text any text, may be empty
     * @return the folded text with its way back
     */
    public FoldedText fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char here = simple(text.charAt(i));
            if (here == 0) {
                return foldFrom(Math.max(0, i - 1), text, folded);
            }
            folded[i] = here;
        }
        return FoldedText.ofSameLength(text, folded);
    }

    /** Folds the rest of a text that has chars of which the table does not know all. */
    private FoldedText foldFrom(int start, String text, char[] before) {
        FoldedText.Builder folded = new FoldedText.Builder(text, before, start);
        int length = text.length();
        char next = simple(text.charAt(start));
        for (int i = start; i < length; ) {
            char here = next;
            next = i + 1 < length ? simple(text.charAt(i + 1)) : '.';
            if (here != 0 && next != 0) {
                folded.append(here, i, ++i);
            } else {
                i = rule.fold(text, i, folded);
                next = i < length ? simple(text.charAt(i)) : 0;
            }
        }
        return folded.build();
    }

    /** What a char folds to, or 0 where the rule has to look. */
    private char simple(char c) {
        return c < SIZE ? simple[c] : 0;
    }
}
