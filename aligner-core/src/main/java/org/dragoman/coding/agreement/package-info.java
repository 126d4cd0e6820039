/**
 * How far coders agree: Krippendorff's alpha with an interval, percent agreement, Cohen's kappa, and where they do not.
 *
 * <p>Start at {@link org.dragoman.coding.agreement.Agreement}; {@link org.dragoman.coding.agreement.Krippendorff} takes bare
 * numbers.
 */
@NullMarked
package org.dragoman.coding.agreement;

import org.jspecify.annotations.NullMarked;
