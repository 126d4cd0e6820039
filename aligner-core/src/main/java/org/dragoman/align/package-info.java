/**
 * Groups corresponding segments into beads (Gale and Church 1993). Start at {@link
 * org.dragoman.align.SentenceAligner}. May use everything up to {@code mention} and {@code decision}; must not know
 * {@code compare} or any user interface. All types are immutable.
 */
@NullMarked
package org.dragoman.align;

import org.jspecify.annotations.NullMarked;
