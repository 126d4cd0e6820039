package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.text.Span;

/**
 * A number of a text.
 *
 * @param span where, UTF-16 offsets into the text
 * @param values what it may mean; empty for a time of day
 * @param parts other numbers that it satisfies
 * @param clock minutes from noon or midnight, -1 where it is no time of day
 * @param asks whether its counterpart is asked for: no part of a code, no word that may be something else
 * @param figures whether it is written in figures
 * @param first index of its first token
 * @param end index behind its last token
 */
record FoundNumber(
        Span span,
        List<BigDecimal> values,
        List<BigDecimal> parts,
        int clock,
        boolean asks,
        boolean figures,
        int first,
        int end) {
    FoundNumber {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    /**
     * Whether another number satisfies this one: it is equal or contains it, or is rounded where a translation may round.
     *
     * @param other a number of the other side
     * @param source whether this one is the source's, which a translation may round but not make more exact
     */
    boolean satisfiedBy(FoundNumber other, boolean source) {
        if (clock >= 0 && other.clock == clock) {
            return true;
        }
        for (BigDecimal value : values) {
            boolean rounded = other.values.stream()
                    .anyMatch(v -> source ? Rounding.isRounded(value, v) : Rounding.isRounded(v, value));
            if (rounded || contains(other.values, value) || contains(other.parts, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both may mean the same number. */
    boolean equal(FoundNumber other) {
        return values.stream().anyMatch(v -> contains(other.values, v));
    }

    boolean has(BigDecimal value) {
        return contains(values, value) || contains(parts, value);
    }

    private static boolean contains(List<BigDecimal> list, BigDecimal value) {
        return list.stream().anyMatch(v -> v.compareTo(value) == 0);
    }
}
