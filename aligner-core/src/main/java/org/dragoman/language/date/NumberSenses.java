package org.dragoman.language.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What figures and marks mean in a date, in any language. */
final class NumberSenses {
    /** The classes that this class and the reader give, whatever the language. */
    static final Set<String> TYPES = Set.of(
            "day",
            "year",
            "any-year",
            "hijri-year",
            "short-year",
            "count",
            "numeric",
            "clock",
            "offset",
            "short-offset",
            "dash",
            "join",
            "mark",
            "comma",
            "dot",
            "slash",
            "open",
            "close",
            "bar",
            "colon",
            "quote",
            "name",
            "start");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Years of two digits up to this one are of this century. */
    private static final int LAST_SHORT_YEAR = 60;

    /** The zone farthest from UTC, in hours. */
    private static final int MOST_OFFSET = 14;

    private static final Set<String> QUARTERS = Set.of("00", "15", "30", "45");

    private final boolean dayFirst;

    /**
     * Rules for a language.
     *
     * @param dayFirst whether everybody who writes it puts the day before the month
     */
    NumberSenses(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    void collect(List<DateToken> tokens, int at, List<Sense> senses) {
        DateToken token = tokens.get(at);
        if (token.isNumber()) {
            number(token, senses);
            date(tokens, at, senses);
            clock(tokens, at, senses);
        } else if (token.kind() == DateToken.Kind.MARK) {
            mark(tokens, at, senses);
        }
    }

    private static void number(DateToken token, List<Sense> senses) {
        int value = token.value();
        int digits = token.digits();
        if (digits <= 2 && value >= 1 && value <= 31) {
            add(senses, "day", value);
        }
        if (digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            add(senses, "year", value);
        }
        if (digits == 4 && value >= 1300 && value <= 1500) {
            add(senses, "hijri-year", value);
        }
        if (digits >= 3 && digits <= 4 && value >= 100 && value <= LAST_YEAR + 100) {
            add(senses, "any-year", value);
        }
        if (digits == 2) {
            add(senses, "short-year", value);
        }
        if (digits <= 3) {
            add(senses, "count", value);
        }
    }

    private static void add(List<Sense> senses, String type, int value) {
        senses.add(new Sense(type, type, String.valueOf(value), 1));
    }

    private static void mark(List<DateToken> tokens, int at, List<Sense> senses) {
        DateToken token = tokens.get(at);
        boolean inside =
                token.glued() && at + 1 < tokens.size() && tokens.get(at + 1).glued();
        if (token.isMark("-'")) {
            senses.add(new Sense("dash", inside ? "join" : "dash", "", 1));
        } else if (token.isMark(",./()[]|:")) {
            senses.add(new Sense("mark", name(token.text().charAt(0)), "", 1));
        } else if (token.isMark("\"“”«»„‘")) {
            senses.add(new Sense("quote", "quote", "", 1));
        }
        if (token.isMark("+-")) {
            offset(tokens, at, senses);
        }
    }

    private static String name(char mark) {
        return switch (mark) {
            case ',' -> "comma";
            case '.' -> "dot";
            case '/' -> "slash";
            case '(', '[' -> "open";
            case ')', ']' -> "close";
            case '|' -> "bar";
            default -> "colon";
        };
    }

    /** An offset from UTC: {@code +0400}, {@code +04:00}. A minus right behind a time of day is one only in ISO. */
    private static void offset(List<DateToken> tokens, int at, List<Sense> senses) {
        if (!isGluedNumber(tokens, at + 1) || (tokens.get(at).isMark("-") && endsRange(tokens, at))) {
            return;
        }
        String sign = tokens.get(at).text();
        DateToken hours = tokens.get(at + 1);
        if (hours.digits() == 4) {
            addOffset(senses, sign, hours.text().substring(0, 2), hours.text().substring(2), 2);
        } else if (hours.digits() == 2
                && at + 3 < tokens.size()
                && tokens.get(at + 2).isMark(":")
                && isGluedNumber(tokens, at + 3)) {
            addOffset(senses, sign, hours.text(), tokens.get(at + 3).text(), 4);
        } else if (hours.digits() <= 2 && hours.value() <= MOST_OFFSET) {
            senses.add(new Sense("short-offset", "short-offset", sign + hours.text(), 2));
        }
    }

    /** Zones are whole quarters of an hour from UTC, at most 14 hours. */
    private static void addOffset(List<Sense> senses, String sign, String hours, String minutes, int tokens) {
        if (Integer.parseInt(hours) <= MOST_OFFSET && QUARTERS.contains(minutes)) {
            senses.add(new Sense("offset", "offset", sign + hours + ":" + minutes, tokens));
        }
    }

    /** Whether a dash stands right behind hours and minutes alone, as in {@code 14:00-16:00}, but not behind a T. */
    private static boolean endsRange(List<DateToken> tokens, int dash) {
        return dash >= 3
                && tokens.get(dash).glued()
                && part(tokens, dash - 2, ":", 59)
                && tokens.get(dash - 3).isNumber()
                && (dash == 3
                        || !tokens.get(dash - 3).glued()
                        || !(tokens.get(dash - 4).isMark(":")
                                || tokens.get(dash - 4).isWord()));
    }

    private static boolean isGluedNumber(List<DateToken> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).glued();
    }

    /** Hours and minutes, with seconds or without: {@code 14:35}, {@code 14:35:07.250}. */
    private static void clock(List<DateToken> tokens, int at, List<Sense> senses) {
        DateToken hour = tokens.get(at);
        if (hour.digits() > 2 || hour.value() > 23 || !part(tokens, at + 1, ":", 59)) {
            return;
        }
        int end = part(tokens, at + 3, ":", 59) ? at + 5 : at + 3;
        if (end == at + 5 && end + 1 < tokens.size() && tokens.get(end).isMark(".") && isGluedNumber(tokens, end + 1)) {
            end += 2;
        }
        String value = (hour.digits() == 1 ? "0" : "") + hour.text() + ":"
                + tokens.get(at + 2).text();
        senses.add(new Sense("clock", "clock", value, end - at));
    }

    private static boolean part(List<DateToken> tokens, int at, String mark, int most) {
        return at + 1 < tokens.size()
                && tokens.get(at).isMark(mark)
                && tokens.get(at).glued()
                && isGluedNumber(tokens, at + 1)
                && tokens.get(at + 1).digits() == 2
                && tokens.get(at + 1).value() <= most;
    }

    /** Three numbers between two equal marks. */
    private void date(List<DateToken> tokens, int at, List<Sense> senses) {
        if (at + 4 >= tokens.size()
                || !tokens.get(at + 1).isMark("./-")
                || !tokens.get(at + 3).text().equals(tokens.get(at + 1).text())) {
            return;
        }
        long glued =
                tokens.subList(at + 1, at + 5).stream().filter(DateToken::glued).count();
        if (glued != 4 && (glued != 0 || !isSpaced(tokens, at))) {
            return;
        }
        String mark = tokens.get(at + 1).text();
        String value = numeric(tokens.get(at), tokens.get(at + 2), tokens.get(at + 4), mark);
        if (!value.isEmpty()) {
            senses.add(new Sense("numeric", "numeric", value, 5));
        }
    }

    /** With spaces around the marks, as in {@code 18 - 06 - 2026}, only figures written in full make a date. */
    private static boolean isSpaced(List<DateToken> tokens, int at) {
        int year = tokens.get(at).digits() == 4 ? at : at + 4;
        int day = year == at ? at + 4 : at;
        return !tokens.get(at + 1).isMark(".")
                && tokens.get(day).digits() == 2
                && tokens.get(at + 2).digits() == 2
                && tokens.get(year).digits() == 4;
    }

    /** The date of three numbers as {@code 2024-06-21}, with doubts behind it; empty for what is no date. */
    private String numeric(DateToken first, DateToken second, DateToken third, String mark) {
        if (second.digits() < 1 || second.digits() > 2 || third.digits() == 0) {
            return "";
        }
        if (first.digits() == 4) {
            return third.digits() <= 2 ? day(first.value(), second.value(), third.value()) : "";
        }
        if (first.digits() > 2) {
            return "";
        }
        if (third.digits() == 4) {
            return dayAndMonth(first.value(), second.value(), third.value(), mark);
        }
        boolean padded = first.digits() == 2 && second.digits() == 2 && third.digits() == 2;
        if (!padded || mark.equals("-")) {
            return "";
        }
        int century = third.value() <= LAST_SHORT_YEAR ? 2000 : 1900;
        String value = dayAndMonth(first.value(), second.value(), century + third.value(), mark);
        return value.isEmpty() ? "" : value + " " + DateAssumption.CENTURY;
    }

    private String dayAndMonth(int first, int second, int year, String mark) {
        if (second > 12) {
            return mark.equals(".") ? "" : day(year, first, second);
        }
        boolean open = first <= 12 && first != second && !dayFirst && !mark.equals(".");
        String value = day(year, second, first);
        return open && !value.isEmpty() ? value + " " + DateAssumption.DAY_ORDER : value;
    }

    private static String day(int year, int month, int day) {
        if (year < FIRST_YEAR - 100 || year > LAST_YEAR) {
            return "";
        }
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }
}
