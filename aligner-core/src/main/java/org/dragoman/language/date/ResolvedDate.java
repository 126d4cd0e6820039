package org.dragoman.language.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date means.
 *
 * @param from first day
 * @param to last day; {@code from} itself for a single day
 * @param time time of day as written, whatever its zone, or null
 * @param assumed what the words did not say
 * @param weekdayAgrees false where the text names another day of the week than {@code from} is
 */
public record ResolvedDate(
        LocalDate from, LocalDate to, @Nullable LocalTime time, Set<DateAssumption> assumed, boolean weekdayAgrees) {
    /** Checks the order of the days. */
    public ResolvedDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("need from <= to, got " + from + ".." + to);
        }
        assumed = Set.copyOf(assumed);
    }

    /**
     * {@return what a reader should know, such as "year assumed; weekday disagrees"; empty for nothing}
     */
    public String note() {
        String notes = assumed.stream().sorted().map(DateAssumption::note).collect(Collectors.joining("; "));
        if (weekdayAgrees) {
            return notes;
        }
        return notes.isEmpty() ? "weekday disagrees" : notes + "; weekday disagrees";
    }
}
