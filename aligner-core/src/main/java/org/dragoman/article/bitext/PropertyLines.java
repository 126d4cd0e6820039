package org.dragoman.article.bitext;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.InputProblem;

/**
 * The lines of a properties file while it is read. What is put into a message at run time, {@code {0}} or {@code ${name}}, is
 * no text; in a message with numbered places two apostrophes stand for one. For one read.
 */
final class PropertyLines {
    private static final Pattern PLACE = Pattern.compile("\\$?\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\}");
    private static final Pattern NUMBERED = Pattern.compile("\\{[0-9]+[,}]");
    private static final int ESCAPE = 6;

    private final TextFile file;
    private final String chars;
    private final List<InputProblem> problems;

    PropertyLines(TextFile file, List<InputProblem> problems) {
        this.file = file;
        this.chars = file.chars();
        this.problems = problems;
    }

    /** Puts the texts into a map, those of one key under its last place. */
    void read(Map<String, PlacedText> byKey) {
        for (int at = 0; at < chars.length(); ) {
            int start = blanks(at);
            if (start == chars.length()) {
                break;
            }
            char first = chars.charAt(start);
            if (first == '\n' || first == '\r') {
                at = start + 1;
            } else if (first == '#' || first == '!') {
                at = lineEnd(start);
            } else {
                at = property(start, byKey);
            }
        }
    }

    private int property(int start, Map<String, PlacedText> byKey) {
        int end = logicalEnd(start);
        int keyEnd = keyEnd(start, end);
        String key = text(start, keyEnd, Notation.PROPERTY).text();
        int value = skipped(keyEnd, end);
        if (value < end && (chars.charAt(value) == '=' || chars.charAt(value) == ':')) {
            value = skipped(value + 1, end);
        }
        if (byKey.remove(key) != null) {
            problems.add(InputProblem.warning(
                    file.position(start),
                    "X014",
                    "The key " + key + " stands here again; Java takes the last.",
                    "Take the other away."));
        }
        byKey.put(key, message(value, end));
        return end;
    }

    private PlacedText message(int from, int to) {
        PlacedText all = text(from, to, Notation.PROPERTY);
        boolean numbered = NUMBERED.matcher(all.text()).find();
        if (!numbered && all.text().indexOf('{') < 0) {
            return all;
        }
        PlacedText whole = numbered ? text(from, to, Notation.MESSAGE) : all;
        PlacedText.Builder out = new PlacedText.Builder(file, from);
        Matcher place = PLACE.matcher(whole.text());
        int at = 0;
        while (place.find()) {
            copy(whole, at, place.start(), numbered, out);
            at = place.end();
        }
        copy(whole, at, whole.text().length(), numbered, out);
        return out.build();
    }

    private static void copy(PlacedText of, int from, int to, boolean numbered, PlacedText.Builder out) {
        int at = from;
        for (int pair = numbered ? of.text().indexOf("''", from) : -1;
                pair >= 0 && pair + 2 <= to;
                pair = of.text().indexOf("''", at)) {
            out.copy(of, at, pair);
            out.written("'", of.inFile(pair), of.endInFile(pair + 2), Notation.MESSAGE);
            at = pair + 2;
        }
        out.copy(of, at, to);
    }

    /** Chars with their escapes read; what is wrong with one is told the first time. */
    private PlacedText text(int from, int to, Notation notation) {
        PlacedText.Builder out = new PlacedText.Builder(file, from);
        int at = from;
        int literal = from;
        while (at < to) {
            if (chars.charAt(at) != '\\') {
                at++;
                continue;
            }
            out.literal(literal, at, notation);
            literal = escape(at, to, notation, out);
            at = literal;
        }
        out.literal(literal, to, notation);
        return out.build();
    }

    /** Reads an escape, and says where it ends. */
    private int escape(int at, int to, Notation notation, PlacedText.Builder out) {
        if (at + 1 == to) {
            return to;
        }
        char c = chars.charAt(at + 1);
        switch (c) {
            case '\n', '\r' -> {
                return blanks(afterLine(at + 1));
            }
            // A line break is part of the layout, so it is left where it is.
            case 'n', 'r', 'f' -> out.written(c == 'n' ? "\n" : " ", at, at + 2, null);
            case 't' -> out.written("\t", at, at + 2, notation);
            case 'u' -> {
                return unicode(at, to, notation, out);
            }
            default -> out.written(String.valueOf(c), at, at + 2, notation);
        }
        return at + 2;
    }

    private int unicode(int at, int to, Notation notation, PlacedText.Builder out) {
        int end = Math.min(to, at + ESCAPE);
        String digits = chars.substring(at + 2, end);
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            InputProblem problem = InputProblem.error(
                    file.position(at),
                    "X013",
                    "\"\\u" + digits + "\" is no escape; four hexadecimal digits follow \\u.",
                    "Write them, or \\\\ for a backslash.");
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return at + 2;
        }
        out.written(String.valueOf((char) Integer.parseInt(digits, 16)), at, end, notation);
        return end;
    }

    /** Where the line and those that continue it end. */
    private int logicalEnd(int start) {
        int at = start;
        while (at < chars.length()) {
            char c = chars.charAt(at);
            if (c == '\n' || c == '\r') {
                return at;
            }
            at = next(at);
        }
        return at;
    }

    /** Behind a char, an escaped one, or the break between a line and what continues it. */
    private int next(int at) {
        if (chars.charAt(at) != '\\' || at + 1 == chars.length()) {
            return at + 1;
        }
        char escaped = chars.charAt(at + 1);
        return escaped == '\n' || escaped == '\r' ? blanks(afterLine(at + 1)) : at + 2;
    }

    private int keyEnd(int start, int end) {
        int at = start;
        while (at < end) {
            char c = chars.charAt(at);
            if (c == '=' || c == ':' || isBlank(c)) {
                return at;
            }
            at = next(at);
        }
        return Math.min(at, end);
    }

    /** Behind blanks, and line breaks that a backslash takes away. */
    private int skipped(int from, int end) {
        int at = Math.min(blanks(from), end);
        while (at + 1 < end && chars.charAt(at) == '\\' && "\r\n".indexOf(chars.charAt(at + 1)) >= 0) {
            at = Math.min(blanks(afterLine(at + 1)), end);
        }
        return at;
    }

    private int blanks(int from) {
        int at = from;
        while (at < chars.length() && isBlank(chars.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < chars.length() && chars.charAt(at) != '\n' && chars.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int afterLine(int at) {
        boolean two = chars.charAt(at) == '\r' && at + 1 < chars.length() && chars.charAt(at + 1) == '\n';
        return at + (two ? 2 : 1);
    }
}
