/**
 * Which articles belong together: near-duplicates so far, the same event later.
 *
 * <p>Start at {@link org.dragoman.event.NearDuplicates}. May use everything up to {@code voice}; must not know {@code
 * compare} or any user interface.
 */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
