package org.dragoman.check.number;

import java.util.Set;
import org.dragoman.text.Span;

/**
 * A number with its unit.
 *
 * @param number the number
 * @param units what its unit may be: a pound is money or a weight
 * @param span number and unit
 */
record Quantity(FoundNumber number, Set<String> units, Span span) {
    Quantity(FoundNumber number, Set<String> units, int start, int end) {
        this(number, units, new Span(start, end));
    }
}
