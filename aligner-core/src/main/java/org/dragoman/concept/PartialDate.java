package org.dragoman.concept;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date known to the year, the month or the day, in ISO 8601: {@code 2024}, {@code 2024-06}, {@code 2024-06-21}.
 *
 * @param iso the date as written
 */
public record PartialDate(String iso) {
    /** Checks the date; throws {@link DateTimeParseException} where it is none. */
    public PartialDate {
        first(iso);
    }

    /**
     * {@return the first day it can mean}
     */
    public LocalDate first() {
        return first(iso);
    }

    /**
     * {@return the last day it can mean}
     */
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> first();
        };
    }

    private static LocalDate first(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Year.parse(iso).atDay(1);
                case 7 -> YearMonth.parse(iso).atDay(1);
                default -> LocalDate.parse(iso);
            };
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw new DateTimeParseException(String.valueOf(e.getMessage()), iso, 0, e);
        }
    }

    /**
     * {@return the date as written}
     */
    @Override
    public String toString() {
        return iso;
    }
}
