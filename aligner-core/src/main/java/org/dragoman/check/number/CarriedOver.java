package org.dragoman.check.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;

/**
 * Numbers that the other text has letter for letter: a word inside a name kept in its own language (Newport on the Levee, of
 * which Azerbaijani reads the "on" as ten), a telephone number in other groups (116 123, 116123).
 */
final class CarriedOver {
    private static final Pattern BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'’-]* $");
    private static final Pattern BEHIND = Pattern.compile("\\G [\\p{L}'’-]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ \\u00a0-](?=\\d)");
    private static final int LEAST_DIGITS = 5;

    private CarriedOver() {}

    static boolean is(FoundNumber number, Figures side, Figures other) {
        return number.figures() ? sameDigits(number, side, other) : inName(number.span(), side, other);
    }

    /**
     * Behind a word with a capital; with it and the word behind it stands in the other text too, or the word behind it is an
     * English one in a text that is not.
     */
    private static boolean inName(Span number, Figures side, Figures other) {
        String text = side.article().article().text();
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, number.start() - 2)));
        Matcher before = BEFORE.matcher(text).region(from, number.start());
        Matcher behind = BEHIND.matcher(text);
        if (!before.find() || !behind.find(number.end())) {
            return false;
        }
        boolean english = side.article().article().language().language().equals("az")
                && behind.group().equals(" the");
        return english || other.article().article().text().contains(text.substring(before.start(), behind.end()));
    }

    private static boolean sameDigits(FoundNumber number, Figures side, Figures other) {
        String digits = joined(side.words(number.span()));
        return digits.length() >= LEAST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Pattern.compile("(?<!\\d)" + digits + "(?!\\d)")
                        .matcher(joined(other.article().article().text()))
                        .find();
    }

    private static String joined(String text) {
        return BETWEEN_DIGITS.matcher(text).replaceAll("");
    }
}
