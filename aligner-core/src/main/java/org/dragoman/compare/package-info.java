/**
 * Compares articles about one event: who names what how, what is found in one only, which segments correspond.
 *
 * <p>The library's front door is {@link org.dragoman.compare.ArticleComparer}. May use everything up to {@code
 * candidate}; must not know {@code check} or any user interface.
 */
@NullMarked
package org.dragoman.compare;

import org.jspecify.annotations.NullMarked;
