/**
 * Keeps what was found in very many texts in a file, so that memory does not grow with them.
 *
 * <p>Start at {@link org.dragoman.check.store.FindingStore}.
 */
@NullMarked
package org.dragoman.check.store;

import org.jspecify.annotations.NullMarked;
