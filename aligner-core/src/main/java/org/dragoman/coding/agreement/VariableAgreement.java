package org.dragoman.coding.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Scale;
import org.dragoman.compare.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * How far coders agree on a variable, or on one code of a variable of several.
 *
 * @param variable the variable
 * @param code the code that units have or have not; null for the variable as a whole
 * @param equal units to which all coders who gave a value gave the same one, of those with at least two values
 * @param kappa Cohen's kappa; nothing for more than two coders, or where it is not defined
 * @param alpha Krippendorff's alpha; nothing where it is not defined
 */
public record VariableAgreement(
        CodeVariable variable, @Nullable Code code, Proportion equal, OptionalDouble kappa, Optional<Alpha> alpha) {
    /**
     * {@return the level of measurement that alpha was reckoned by}
     */
    public Scale scale() {
        return code == null ? variable.scale() : Scale.NOMINAL;
    }
}
