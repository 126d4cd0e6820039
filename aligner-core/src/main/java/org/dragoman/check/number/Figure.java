package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What figures may mean.
 *
 * @param values the numbers that they may mean: 1.234 is one or the other, by the country; none for a time of day
 * @param parts numbers inside them
 * @param clock minutes from noon or midnight, -1 where they are no time of day
 */
record Figure(List<BigDecimal> values, List<BigDecimal> parts, int clock) {
    static final int HALF_DAY = 720;

    private static final int GROUP = 3;
    private static final int HOUR = 60;
    private static final int DAY = 24;

    /** Reads digits with the marks between them. */
    static Figure of(String written) {
        if (written.indexOf(':') > 0) {
            return clock(written.split("[:.,]"));
        }
        String[] groups = written.split("[., ']");
        if (groups.length == 1) {
            return new Figure(List.of(number(written)), List.of(), -1);
        }
        List<BigDecimal> values = new ArrayList<>();
        char first = written.charAt(groups[0].length());
        char last = written.charAt(written.length() - groups[groups.length - 1].length() - 1);
        int thousands = groups.length - (last == first ? 0 : 1);
        if (grouped(groups, thousands)) {
            String whole = String.join("", List.of(groups).subList(0, thousands));
            values.add(number(thousands == groups.length ? whole : whole + "." + groups[thousands]));
        }
        if (groups.length == 2 && first != ' ' && first != '\'') {
            values.add(number(groups[0] + "." + groups[1]));
        }
        List<BigDecimal> parts = new ArrayList<>();
        if (values.isEmpty() || groups.length == 2) {
            for (String group : groups) {
                parts.add(number(group));
            }
        }
        return new Figure(List.copyOf(values), parts, -1);
    }

    private static boolean grouped(String[] groups, int thousands) {
        boolean fits = thousands > 1 && groups[0].length() <= GROUP && !groups[0].equals("0");
        for (int i = 1; i < thousands; i++) {
            fits &= groups[i].length() == GROUP;
        }
        return fits;
    }

    /** A time of day, else parts alone, as of a score. */
    private static Figure clock(String[] groups) {
        List<BigDecimal> parts = new ArrayList<>();
        for (String group : groups) {
            parts.add(number(group));
        }
        int hours = parts.get(0).intValue();
        int minutes = parts.get(1).intValue();
        boolean time = groups[0].length() <= 2 && groups[1].length() == 2 && hours <= DAY && minutes < HOUR;
        return new Figure(List.of(), parts, time ? (hours * HOUR + minutes) % HALF_DAY : -1);
    }

    /** The time of day that a number means beside a word for one: 7, 7.30; -1 where it cannot. */
    static int clock(BigDecimal number) {
        int hours = number.intValue();
        BigDecimal minutes = number.subtract(BigDecimal.valueOf(hours)).movePointRight(2);
        boolean time = number.signum() >= 0
                && hours <= DAY
                && minutes.scale() <= 2
                && minutes.stripTrailingZeros().scale() <= 0
                && minutes.intValue() < HOUR;
        return time ? (hours * HOUR + minutes.intValue()) % HALF_DAY : -1;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
