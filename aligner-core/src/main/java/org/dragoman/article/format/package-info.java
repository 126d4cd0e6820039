/**
 * Readers of article files, one class a format. Start at {@link org.dragoman.article.Articles}, which finds them.
 *
 * <p>Uses {@code article}, {@code article.page} and what those may use.
 */
@NullMarked
package org.dragoman.article.format;

import org.jspecify.annotations.NullMarked;
