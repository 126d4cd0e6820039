package org.dragoman.coding;

import java.util.Comparator;
import java.util.List;

/**
 * What a coder gave a unit.
 *
 * @param unit the unit
 * @param variable id of the variable
 * @param values ids of codes in their order, or one number in digits; empty where a variable of several codes was answered
 *     with none
 */
public record CodedValue(CodedUnit unit, String variable, List<String> values) implements Comparable<CodedValue> {
    private static final Comparator<CodedValue> ORDER =
            Comparator.comparing(CodedValue::unit).thenComparing(CodedValue::variable);

    /** Copies the list. */
    public CodedValue {
        values = List.copyOf(values);
    }

    @Override
    public int compareTo(CodedValue other) {
        return ORDER.compare(this, other);
    }
}
