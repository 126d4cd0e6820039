package org.dragoman.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of one date while its words are read. */
final class DateDraft {
    private DateCalendar calendar = DateCalendar.GREGORIAN;
    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable DayOfWeek weekday;
    private @Nullable LocalTime time;
    private @Nullable LocalTime end;
    private boolean afternoon;
    private boolean twelveHours;
    private @Nullable ZoneOffset offset;
    private @Nullable ChronoUnit unit;
    private @Nullable Integer shift;
    private int count = 1;
    private boolean decade;
    private @Nullable Integer century;
    private final Set<DateAssumption> assumed = EnumSet.noneOf(DateAssumption.class);

    /** Takes what one word or figure says. */
    void take(Sense sense) {
        String value = sense.value();
        switch (sense.type()) {
            case "year", "any-year", "hijri-year" -> year = Integer.valueOf(value);
            case "short-year" -> {
                year = 1900 + Integer.parseInt(value);
                assumed.add(DateAssumption.CENTURY);
            }
            case "decade-name" -> {
                year = Integer.valueOf(value);
                decade = true;
                assumed.add(DateAssumption.CENTURY);
            }
            case "last-century" -> century = 1900;
            case "this-century" -> century = 2000;
            case "month", "month-alone", "month-trap", "month-short", "feed-month" -> month = Integer.valueOf(value);
            case "hijri-month", "hijri-month-trap" -> {
                month = Integer.valueOf(value);
                calendar = DateCalendar.HIJRI;
            }
            case "hijri" -> calendar = DateCalendar.HIJRI;
            case "day" -> day = Integer.valueOf(value);
            case "ordinal", "ordinal-tens" -> day = (day == null ? 0 : day) + Integer.parseInt(value);
            case "weekday", "weekday-trap", "weekday-short", "feed-weekday" ->
                weekday = DayOfWeek.of(Integer.parseInt(value));
            case "numeric" -> numeric(value.split(" "));
            case "clock" -> clock(LocalTime.parse(value));
            case "half" -> half(value.equals("pm"));
            case "zone", "offset", "short-offset" -> offset = ZoneOffset.of(value);
            case "unit", "unit-ago", "unit-one", "month-word", "year-word" ->
                unit = value.isEmpty() ? unit : ChronoUnit.valueOf(value);
            case "shift", "this" -> shift = Integer.valueOf(value);
            case "count", "count-word" -> count = Integer.parseInt(value);
            case "dual" -> {
                unit = ChronoUnit.valueOf(value);
                count = 2;
            }
            case "ago" -> shift = -1;
            case "decade" -> decade = year == null || year % 10 == 0;
            case "relative" -> relative(value.split(" "));
            default -> {
                // Words that only hold a date together.
            }
        }
    }

    /** Of a range of times the first counts. */
    private void clock(LocalTime read) {
        if (time == null) {
            time = read;
        } else {
            end = read;
        }
    }

    /** Behind a range it holds for both times, unless noon lies between them: {@code 11:00-1:00 pm}. */
    private void half(boolean pm) {
        if (twelveHours) {
            return;
        }
        twelveHours = true;
        boolean noonBetween = time != null && end != null && time.getHour() % 12 > end.getHour() % 12;
        afternoon = pm != noonBetween;
    }

    private void numeric(String[] parts) {
        LocalDate date = LocalDate.parse(parts[0]);
        year = date.getYear();
        month = date.getMonthValue();
        day = date.getDayOfMonth();
        for (int i = 1; i < parts.length; i++) {
            assumed.add(DateAssumption.valueOf(parts[i]));
        }
    }

    private void relative(String[] parts) {
        unit = ChronoUnit.valueOf(parts[0]);
        shift = Integer.valueOf(parts[1]);
    }

    /** Takes the year, or what stands for it, and the month of a date beside this one. */
    void share(DateDraft other) {
        if (month == null && day == null) {
            return;
        }
        boolean shared = false;
        if (month == null && other.month != null) {
            month = other.month;
            calendar = other.calendar;
            shared = true;
        }
        if (year == null && shift == null && (other.year != null || other.shift != null)) {
            year = other.year;
            unit = other.unit;
            shift = other.shift;
            calendar = other.calendar;
            shared = true;
        }
        if (shared) {
            assumed.add(DateAssumption.NEIGHBOUR);
        }
    }

    DateExpression finish(Span span) {
        ClockTime clock = clock();
        if (century != null && year != null && assumed.remove(DateAssumption.CENTURY)) {
            year = century + year % 100;
        }
        return new DateExpression(
                span, calendar, year, month, day, weekday, clock, relative(), precision(clock), assumed);
    }

    private @Nullable ClockTime clock() {
        LocalTime at = time;
        if (at == null) {
            return null;
        }
        if (twelveHours && at.getHour() <= 12) {
            at = at.withHour(at.getHour() % 12 + (afternoon ? 12 : 0));
        }
        return new ClockTime(at, offset);
    }

    private @Nullable RelativeDate relative() {
        return shift == null ? null : new RelativeDate(unit, shift * count);
    }

    private DatePrecision precision(@Nullable ClockTime clock) {
        if (clock != null) {
            return DatePrecision.MINUTE;
        }
        if (decade) {
            return DatePrecision.DECADE;
        }
        if (day != null || weekday != null) {
            return DatePrecision.DAY;
        }
        if (month != null) {
            return DatePrecision.MONTH;
        }
        return year != null || unit == null || shift == null ? DatePrecision.YEAR : precision(unit);
    }

    private static DatePrecision precision(ChronoUnit unit) {
        return switch (unit) {
            case MINUTES -> DatePrecision.MINUTE;
            case HOURS -> DatePrecision.HOUR;
            case DAYS -> DatePrecision.DAY;
            case WEEKS -> DatePrecision.WEEK;
            case MONTHS -> DatePrecision.MONTH;
            case DECADES -> DatePrecision.DECADE;
            default -> DatePrecision.YEAR;
        };
    }
}
