package org.dragoman.coding.agreement;

import java.util.List;
import java.util.Optional;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.CodedUnit;

/**
 * A unit that coders gave different values.
 *
 * @param unit the unit, as the first coder who has it names it
 * @param variable the variable
 * @param values a coder each: what was given, an empty list for none on purpose, nothing where the coder did not say
 */
public record Disagreement(CodedUnit unit, CodeVariable variable, List<Optional<List<String>>> values) {
    /** Copies the list. */
    public Disagreement {
        values = List.copyOf(values);
    }
}
