package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;

/** Numbers of a text in one notation: western digits, no marks between thousands, a point before decimals. */
final class Numbers {
    private static final int GROUP = 3;
    private static final int HOURS = 12;

    private Numbers() {}

    /** Each number of a text; a date gives its parts, a clock time the hour by both clocks and the minutes. */
    static List<String> of(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            StringBuilder digits = new StringBuilder();
            while (i < text.length()) {
                char c = text.charAt(i);
                if (Character.isDigit(c)) {
                    digits.append((char) ('0' + Character.digit(c, 10)));
                } else if (isMark(c)
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i + 1))
                        && joins(text, i)) {
                    digits.append(plain(c));
                } else {
                    break;
                }
                i++;
            }
            add(digits.toString(), numbers);
        }
        return numbers;
    }

    /** A space joins only three digits that end there to one to three before. */
    private static boolean joins(String text, int mark) {
        if (!Character.isWhitespace(text.charAt(mark)) && text.charAt(mark) != '\u00A0') {
            return true;
        }
        int digits = 0;
        int at = mark + 1;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            digits++;
            at++;
        }
        int before = 0;
        int back = mark - 1;
        while (back >= 0 && Character.isDigit(text.charAt(back))) {
            before++;
            back--;
        }
        return digits == GROUP && before <= GROUP && before > 0;
    }

    private static boolean isMark(char c) {
        return c == '.'
                || c == ','
                || c == ':'
                || c == '/'
                || c == '\u066B'
                || c == '\u066C'
                || c == ' '
                || c == '\u00A0';
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u066B' -> '.';
            case '\u066C' -> ',';
            case '\u00A0' -> ' ';
            default -> c;
        };
    }

    private static void add(String written, List<String> numbers) {
        if (written.indexOf(':') > 0) {
            String[] parts = written.split("[:.,/ ]");
            int hour = small(parts[0]);
            numbers.add(Integer.toString(hour));
            if (hour > HOURS && hour <= 2 * HOURS) {
                numbers.add(Integer.toString(hour - HOURS));
            }
            for (int i = 1; i < parts.length; i++) {
                if (small(parts[i]) > 0) {
                    numbers.add(Integer.toString(small(parts[i])));
                }
            }
            return;
        }
        String[] parts = written.split("[.,/ ]");
        if (parts.length == 1) {
            numbers.add(trimmed(written));
        } else if (written.indexOf('/') > 0 || (parts.length == GROUP && parts[2].length() == 4)) {
            for (String part : parts) {
                numbers.add(trimmed(part));
            }
        } else {
            numbers.add(grouped(written, parts));
        }
    }

    /** Thousands joined; a last part that is no group of three is a decimal fraction. */
    private static String grouped(String written, String[] parts) {
        StringBuilder number = new StringBuilder(parts[0]);
        int at = parts[0].length();
        char firstMark = written.charAt(at);
        for (int i = 1; i < parts.length; i++) {
            char mark = written.charAt(at);
            boolean group = parts[i].length() == GROUP && (i == 1 || mark == firstMark) && !parts[0].equals("0");
            number.append(group ? "" : ".").append(parts[i]);
            at += 1 + parts[i].length();
        }
        return trimmed(number.toString());
    }

    private static int small(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private static String trimmed(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0' && digits.charAt(from + 1) != '.') {
            from++;
        }
        return digits.substring(from);
    }
}
