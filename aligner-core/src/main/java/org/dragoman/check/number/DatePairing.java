package org.dragoman.check.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Finds the dates of one side that nothing on the other may mean. */
final class DatePairing {
    private final @Nullable LocalDate day;

    /**
     * For texts of a day.
     *
     * @param day the day of writing, null where it is not known
     */
    DatePairing(@Nullable LocalDate day) {
        this.day = day;
    }

    List<DateExpression> alone(Figures side, Figures other) {
        List<DateExpression> alone = new ArrayList<>();
        boolean relative = fixed(side) != fixed(other);
        for (DateExpression date : side.dates()) {
            boolean asked = isFixed(date) && date.precision() != DatePrecision.DECADE && !side.named(date.span());
            if (asked && !satisfied(date, other, relative) && alone.stream().noneMatch(a -> agree(date, a, false))) {
                alone.add(date);
            }
        }
        return alone;
    }

    private boolean satisfied(DateExpression date, Figures other, boolean relative) {
        return other.dates().stream().anyMatch(o -> agree(date, o, relative)) || inParts(date, other);
    }

    /** Whether a date has a year or month of its own. */
    private static boolean isFixed(DateExpression date) {
        return date.month() != null || date.year() != null && date.relative() == null;
    }

    private static long fixed(Figures side) {
        return side.dates().stream().filter(DatePairing::isFixed).count();
    }

    /**
     * Whether nothing that both say differs, and the other says no less than the day or month of the first. A date such as
     * "yesterday" counts where one side has more fixed dates than the other.
     */
    private boolean agree(DateExpression date, DateExpression other, boolean relative) {
        if (!isFixed(other)) {
            return relative && relative(date, other);
        }
        boolean same =
                fits(date.year(), other.year()) && fits(date.month(), other.month()) && fits(date.day(), other.day());
        boolean tells = date.month() == null || other.month() != null;
        return same && tells && (date.month() != null || date.year() == null || other.year() != null);
    }

    private static boolean fits(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    /** A relative date may mean any day where the day of writing is not known. */
    private boolean relative(DateExpression date, DateExpression other) {
        if (day == null || date.day() != null && other.weekday() == null && other.relative() == null) {
            return other.relative() != null && (date.day() != null || other.precision() != DatePrecision.DAY)
                    || other.weekday() != null && date.day() != null;
        }
        return date.resolve(day)
                .flatMap(d -> other.resolve(day)
                        .map(o -> !d.from().isAfter(o.to()) && !o.from().isAfter(d.to())))
                .orElse(true);
    }

    /** Where the other text's date is written in a way that its language's rules miss, its parts may still be there. */
    private boolean inParts(DateExpression date, Figures other) {
        List<FoundNumber> numbers = other.numbers();
        boolean month =
                date.month() == null || other.dates().stream().anyMatch(o -> Objects.equals(o.month(), date.month()));
        return month && has(numbers, date.year()) && has(numbers, date.day());
    }

    private static boolean has(List<FoundNumber> numbers, @Nullable Integer part) {
        return part == null || numbers.stream().anyMatch(n -> n.has(BigDecimal.valueOf(part)));
    }
}
