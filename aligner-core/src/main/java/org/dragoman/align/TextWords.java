package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a segment in a form that compares across spellings, with what their capitals tell. */
final class TextWords {
    private static final int LATIN_ENDS = 0x250;
    private static final int LONGEST_SUFFIX = 5;
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

    /**
     * A word.
     *
     * @param folded letters in lower case, without marks; Arabic letters that are mixed up made one
     * @param surface as it stands in the text
     * @param capital whether it begins with a capital
     * @param first whether it opens a sentence or a quotation, where a capital tells nothing
     * @param latin whether it is written in Latin letters
     */
    record Word(String folded, String surface, boolean capital, boolean first, boolean latin) {}

    private TextWords() {}

    /** Words that have a letter, in order; suffixes behind a hyphen or an apostrophe are left out. */
    static List<Word> of(String text, String language) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isWordChar(c)) {
                first = first || isOpening(c);
                i++;
                continue;
            }
            int start = i;
            boolean letter = false;
            while (i < text.length() && isWordChar(text.charAt(i))) {
                letter |= Character.isLetter(text.charAt(i));
                i++;
            }
            if (letter && !isSuffix(text, start, i)) {
                String surface = text.substring(start, i);
                words.add(new Word(
                        fold(surface, language),
                        surface,
                        Character.isUpperCase(surface.charAt(0)),
                        first,
                        surface.charAt(0) < LATIN_ENDS));
            }
            first = false;
        }
        return words;
    }

    /** Letters in lower case, Arabic ones folded, marks dropped. */
    static String fold(String word, String language) {
        Locale locale = language.equals("az") ? AZERBAIJANI : Locale.ROOT;
        String lower = word.toLowerCase(locale);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || c == '\u0640') {
                continue;
            }
            folded.append(letter(c));
        }
        return folded.toString();
    }

    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ة', 'ہ', 'ھ' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case 'ǝ', 'ә' -> 'ə';
            default -> c;
        };
    }

    /** A few small letters behind a hyphen or an apostrophe, as in NATO-nun, 5-də, Trump's. */
    private static boolean isSuffix(String text, int start, int end) {
        return start > 1
                && end - start <= LONGEST_SUFFIX
                && isJoiner(text.charAt(start - 1))
                && isWordChar(text.charAt(start - 2))
                && text.charAt(start) < LATIN_ENDS
                && Character.isLowerCase(text.charAt(start))
                && (Character.isUpperCase(text.charAt(start - 2))
                        || Character.isDigit(text.charAt(start - 2))
                        || text.charAt(start - 1) != '-');
    }

    static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
    }

    private static boolean isJoiner(char c) {
        return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isOpening(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == ':'
                || c == '"'
                || c == '\u201C'
                || c == '\u00AB'
                || c == '\u2018';
    }
}
