package org.dragoman.app.ui.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.app.workspace.ListedEvent;

/**
 * How many events there were when: a bar a day, a month or a year, without gaps. Immutable.
 *
 * @param unit of a bar
 * @param bars in order, empty where no event has a day
 */
record Timeline(Unit unit, List<Bar> bars) {
    /** Bars that are as many as a narrow list can show. */
    private static final int MOST = 40;

    /** What a bar stands for. */
    enum Unit {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case MONTH -> start.plusMonths(1);
                case YEAR -> start.plusYears(1);
            };
        }
    }

    /**
     * A bar.
     *
     * @param from first day
     * @param to last day
     * @param count events of these days
     */
    record Bar(LocalDate from, LocalDate to, int count) {}

    /** Copies the list. */
    Timeline {
        bars = List.copyOf(bars);
    }

    /**
     * Counts events.
     *
     * @param events any events
     * @return bars of the smallest unit of which {@value #MOST} span the events, of years where none does
     */
    static Timeline of(List<ListedEvent> events) {
        List<LocalDate> days = events.stream()
                .map(ListedEvent::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Timeline(Unit.MONTH, List.of());
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Unit unit = ChronoUnit.DAYS.between(first, last) < MOST
                ? Unit.DAY
                : ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST ? Unit.MONTH : Unit.YEAR;
        List<Bar> bars = new ArrayList<>();
        int at = 0;
        for (LocalDate from = unit.start(first); !from.isAfter(last); from = unit.next(from)) {
            LocalDate end = unit.next(from);
            int begin = at;
            while (at < days.size() && days.get(at).isBefore(end)) {
                at++;
            }
            bars.add(new Bar(from, end.minusDays(1), at - begin));
        }
        return new Timeline(unit, bars);
    }

    /**
     * {@return events of the highest bar, 0 without bars}
     */
    int highest() {
        return bars.stream().mapToInt(Bar::count).max().orElse(0);
    }
}
