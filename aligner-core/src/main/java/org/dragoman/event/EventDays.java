package org.dragoman.event;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.language.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Days on which what an article reports may have happened. News names the day without its year in title or first sentences
 * ("on 12 July", "iyulun 12-də", "on Tuesday"); where it does not, it is news of the day of publication or the day before.
 */
final class EventDays {
    private static final int BEFORE = 10;
    private static final int COUNTED_BEFORE = 4;
    private static final int AFTER = 2;
    private static final int MONTHS = 12;
    private static final int YEAR = 365;
    private static final int LEAP_YEAR = 2024;
    private static final int CLOSE = 3;
    private static final double CLOSE_AGREEMENT = 0.3;

    private final @Nullable LocalDate published;
    private final TreeSet<MonthDay> days = new TreeSet<>();
    private boolean told;

    EventDays(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * Takes the dates of title or a first sentence. The first sentence that names a day without its year tells the day; years
     * stand with what is past.
     */
    void add(int segment, List<DateExpression> dates) {
        if (!told) {
            boolean tells = dates.stream().anyMatch(EventDays::tellsDay);
            dates.stream()
                    .filter(d -> !tells || d.year() == null || published != null)
                    .forEach(this::add);
            told = segment > 0 && tells;
        }
    }

    private static boolean tellsDay(DateExpression date) {
        return date.year() == null && (date.weekday() != null || (date.month() != null && date.day() != null));
    }

    private void add(DateExpression date) {
        Integer month = date.month();
        Integer day = date.day();
        if (published != null) {
            int before = month != null && day != null ? BEFORE : date.weekday() != null ? YEAR : COUNTED_BEFORE;
            date.resolve(published)
                    .filter(r -> r.from().equals(r.to()) && isRecent(r.from(), published, before))
                    .ifPresent(r -> days.add(MonthDay.from(r.from())));
        } else if (month != null && day != null && isDay(month, day)) {
            days.add(MonthDay.of(month, day));
        }
    }

    private static boolean isRecent(LocalDate day, LocalDate published, int before) {
        long after = ChronoUnit.DAYS.between(published, day);
        return after >= -before && after <= AFTER;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).maxLength();
    }

    List<MonthDay> days() {
        if (days.isEmpty() && published != null) {
            return List.of(MonthDay.from(published.minusDays(1)), MonthDay.from(published));
        }
        return new ArrayList<>(days);
    }

    /** 1 where two articles may report one day, less for some days apart, -1 where they do not; 0 where one tells nothing. */
    static double agreement(List<MonthDay> some, List<MonthDay> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        int least = YEAR;
        for (MonthDay one : some) {
            for (MonthDay other : others) {
                int apart = Math.abs(ofYear(one) - ofYear(other));
                least = Math.min(least, Math.min(apart, YEAR - apart));
            }
        }
        return least <= 1 ? 1 : least <= CLOSE ? CLOSE_AGREEMENT : -1;
    }

    private static int ofYear(MonthDay day) {
        return day.atYear(LEAP_YEAR).getDayOfYear();
    }
}
