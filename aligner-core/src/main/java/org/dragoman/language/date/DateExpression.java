package org.dragoman.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as written. A range or a list gives one expression for each of its ends; parts that only one of them has are
 * given to all, marked {@link DateAssumption#NEIGHBOUR}.
 *
 * @param span UTF-16 offsets into the text, without attached conjunctions and prepositions
 * @param calendar by which year, month and day count
 * @param year the year or the first of the decade, or null
 * @param month from 1, or null
 * @param day of the month, from 1, or null
 * @param weekday or null
 * @param time time of day, or null
 * @param relative distance from the day of writing, or null
 * @param precision how much the words give
 * @param assumed what reading already had to assume
 */
public record DateExpression(
        Span span,
        DateCalendar calendar,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable ClockTime time,
        @Nullable RelativeDate relative,
        DatePrecision precision,
        Set<DateAssumption> assumed) {
    /** Copies what was assumed. */
    public DateExpression {
        assumed = Set.copyOf(assumed);
    }

    /**
     * The days meant by somebody who writes on a given day. Without a year it is the date nearest to that day, at most
     * about six months off, unless the words say last, this or next.
     *
     * @param reference the day of writing
     * @return the days; empty where there is no such day (31 June)
     */
    public Optional<ResolvedDate> resolve(LocalDate reference) {
        return DateResolver.resolve(this, reference);
    }
}
