package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Articles by day of publication. Takes some bytes an article, whatever their number. */
final class Days {
    private static final int NONE = Integer.MIN_VALUE;

    private final int[] days;
    /** Day and number of each article that has a day, in this order. */
    private final long[] sorted;

    private final List<Integer> undated = new ArrayList<>();

    /**
     * Days that are grouped together.
     *
     * @param from first of them, counted from 1970
     * @param to last of them
     */
    record Span(int from, int to) {
        boolean holds(int day) {
            return from <= day && day <= to;
        }
    }

    Days(EventWindows.Source source) {
        days = new int[source.size()];
        long[] known = new long[days.length];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            LocalDate day = source.day(i);
            days[i] = day == null ? NONE : (int) day.toEpochDay();
            if (day == null) {
                undated.add(i);
            } else {
                known[count++] = key(days[i], i);
            }
        }
        sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
    }

    private static long key(int day, int article) {
        return ((long) day << Integer.SIZE) + article;
    }

    int day(int article) {
        return days[article];
    }

    List<Integer> undated() {
        return undated;
    }

    private int at(int day) {
        int at = Arrays.binarySearch(sorted, key(day, 0));
        return at < 0 ? -at - 1 : at;
    }

    private int count(int from, int to) {
        return at(to + 1) - at(from);
    }

    /** Numbers of the articles of some days. */
    List<Integer> articles(int from, int to) {
        return Arrays.stream(sorted, at(from), at(to + 1))
                .mapToObj(k -> (int) k)
                .toList();
    }

    /**
     * Months that have articles. Those with few are taken together, until there are as many as wanted; one with too many is
     * halved, and its halves, down to a day.
     */
    List<Span> spans(int least, int most) {
        List<Span> spans = new ArrayList<>();
        int from = NONE;
        for (int at = 0; at < sorted.length; ) {
            LocalDate first = LocalDate.ofEpochDay(sorted[at] >> Integer.SIZE).withDayOfMonth(1);
            int to = (int) first.plusMonths(1).toEpochDay() - 1;
            if (from != NONE && count(from, to) > most) {
                spans.add(new Span(from, (int) first.toEpochDay() - 1));
                from = NONE;
            }
            from = from == NONE ? (int) first.toEpochDay() : from;
            at = at(to + 1);
            if (count(from, to) >= least || at == sorted.length) {
                halve(from, to, most, spans);
                from = NONE;
            }
        }
        return spans;
    }

    private void halve(int from, int to, int most, List<Span> spans) {
        int count = count(from, to);
        if (count == 0) {
            return;
        }
        if (from == to || count <= most) {
            spans.add(new Span(from, to));
            return;
        }
        int middle = from + (to - from) / 2;
        halve(from, middle, most, spans);
        halve(middle + 1, to, most, spans);
    }
}
