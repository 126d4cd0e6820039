package org.dragoman.language.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the days that a date means. */
final class DateResolver {
    private final DateExpression date;
    private final LocalDate reference;
    private final Set<DateAssumption> assumed = EnumSet.noneOf(DateAssumption.class);

    private DateResolver(DateExpression date, LocalDate reference) {
        this.date = date;
        this.reference = reference;
        assumed.addAll(date.assumed());
    }

    static Optional<ResolvedDate> resolve(DateExpression date, LocalDate reference) {
        DateResolver resolver = new DateResolver(date, reference);
        try {
            Days days = resolver.days();
            return Optional.ofNullable(days).map(resolver::resolved);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private ResolvedDate resolved(Days days) {
        boolean agrees =
                date.weekday() == null || !days.from.equals(days.to) || days.from.getDayOfWeek() == date.weekday();
        ClockTime time = date.time();
        return new ResolvedDate(days.from, days.to, time == null ? null : time.time(), assumed, agrees);
    }

    private @Nullable Days days() {
        RelativeDate relative = date.relative();
        if (date.calendar() == DateCalendar.HIJRI) {
            assumed.add(DateAssumption.CALENDAR);
        }
        if (date.year() != null) {
            return inYear(date.year());
        }
        if (relative != null && relative.unit() != null) {
            return counted(relative.unit(), relative.offset());
        }
        if (date.month() != null) {
            return withoutYear(date.month(), relative);
        }
        if (date.day() != null) {
            assumed.add(DateAssumption.MONTH);
            return Days.of(reference.withDayOfMonth(date.day()));
        }
        return date.weekday() == null ? null : Days.of(weekday(date.weekday(), relative));
    }

    private Days inYear(int year) {
        if (date.calendar() == DateCalendar.HIJRI) {
            return hijri(year);
        }
        if (date.month() == null) {
            int years = date.precision() == DatePrecision.DECADE ? 10 : 1;
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + years - 1, 12, 31));
        }
        if (date.day() == null) {
            return Days.of(YearMonth.of(year, date.month()));
        }
        return Days.of(LocalDate.of(year, date.month(), date.day()));
    }

    private Days hijri(int year) {
        HijrahChronology calendar = HijrahChronology.INSTANCE;
        HijrahDate first =
                calendar.date(year, date.month() == null ? 1 : date.month(), date.day() == null ? 1 : date.day());
        HijrahDate last = first;
        if (date.month() == null) {
            last = calendar.dateYearDay(year, first.lengthOfYear());
        } else if (date.day() == null) {
            last = first.with(ChronoField.DAY_OF_MONTH, first.lengthOfMonth());
        }
        return new Days(LocalDate.from(first), LocalDate.from(last));
    }

    private @Nullable Days counted(ChronoUnit unit, int offset) {
        switch (unit) {
            case MINUTES:
                return ago(offset, 24 * 60);
            case HOURS:
                return ago(offset, 24);
            case DAYS:
                return Days.of(reference.plusDays(offset));
            case WEEKS:
                LocalDate monday = reference.plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return date.weekday() == null
                        ? new Days(monday, monday.plusDays(6))
                        : Days.of(monday.with(date.weekday()));
            case MONTHS:
                YearMonth month = YearMonth.from(reference).plusMonths(offset);
                return date.day() == null ? Days.of(month) : Days.of(month.atDay(date.day()));
            case YEARS:
                return inYear(thisYear() + offset);
            case DECADES:
                int decade = Math.floorDiv(reference.getYear(), 10) * 10 + 10 * offset;
                return new Days(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
            default:
                return null;
        }
    }

    private int thisYear() {
        return date.calendar() == DateCalendar.HIJRI
                ? HijrahDate.from(reference).get(ChronoField.YEAR)
                : reference.getYear();
    }

    /** Hours before an unknown time of day: one of two days. */
    private Days ago(int offset, int aDay) {
        return new Days(
                reference.plusDays(Math.floorDiv(offset, aDay)), reference.plusDays(-Math.floorDiv(-offset, aDay)));
    }

    private @Nullable Days withoutYear(int month, @Nullable RelativeDate relative) {
        List<Days> candidates = existing(thisYear(), this::inYear);
        Days today = date.day() == null && date.calendar() == DateCalendar.GREGORIAN
                ? Days.of(YearMonth.from(reference))
                : Days.of(reference);
        if (relative != null && relative.offset() < 0) {
            return candidates.stream()
                    .filter(days -> days.to.isBefore(today.from))
                    .reduce((a, b) -> b)
                    .orElse(null);
        }
        if (relative != null && relative.offset() > 0) {
            return candidates.stream()
                    .filter(days -> days.from.isAfter(today.to))
                    .findFirst()
                    .orElse(null);
        }
        boolean saysThis = relative != null && reference.getMonthValue() == month;
        if (!saysThis) {
            assumed.add(DateAssumption.YEAR);
        }
        return candidates.stream()
                .reduce((a, b) -> b.distance(today) < a.distance(today) ? b : a)
                .orElse(null);
    }

    /** The date in the years around one; 29 February is not in each. */
    private static List<Days> existing(int year, IntFunction<Days> inYear) {
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(y -> {
                    try {
                        return Optional.of(inYear.apply(y));
                    } catch (DateTimeException noSuchDay) {
                        return Optional.<Days>empty();
                    }
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private LocalDate weekday(DayOfWeek weekday, @Nullable RelativeDate relative) {
        if (relative == null) {
            assumed.add(DateAssumption.WEEK);
            return reference.with(TemporalAdjusters.previousOrSame(weekday));
        }
        if (relative.offset() < 0) {
            return reference.with(TemporalAdjusters.previous(weekday));
        }
        return relative.offset() > 0 ? reference.with(TemporalAdjusters.next(weekday)) : reference.with(weekday);
    }

    private record Days(LocalDate from, LocalDate to) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }

        static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }

        long distance(Days other) {
            return Math.abs(ChronoUnit.DAYS.between(from, other.from));
        }
    }
}
