package org.dragoman.concept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something holds, both ends included.
 *
 * @param from first date, null for always before
 * @param to last date, null for still so
 */
public record Validity(@Nullable PartialDate from, @Nullable PartialDate to) {
    /** Without limits. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** Rejects an end before the start. */
    public Validity {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("validity ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day, null where it is not known
     * @return true where it does, and where the day is not known
     */
    public boolean on(@Nullable LocalDate day) {
        return day == null
                || ((from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last())));
    }
}
