/**
 * What a user has fixed by hand. Decisions are values: applied to what the program found they give a new value, so undoing one
 * is going back to the value before.
 *
 * <p>Start at {@link org.dragoman.decision.Decisions}. May use everything up to {@code mention}.
 */
@NullMarked
package org.dragoman.decision;

import org.jspecify.annotations.NullMarked;
