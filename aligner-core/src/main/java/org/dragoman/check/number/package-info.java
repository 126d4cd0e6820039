/**
 * Checks of numbers, dates and units of measure in a text beside the one that it renders.
 *
 * <p>Start at {@link org.dragoman.check.number.NumberMismatch}; {@code NumberReader} finds the numbers of a sentence, in
 * figures and words.
 */
@NullMarked
package org.dragoman.check.number;

import org.jspecify.annotations.NullMarked;
