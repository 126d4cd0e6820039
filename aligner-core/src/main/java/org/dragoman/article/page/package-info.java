/**
 * Scraped pages: what of them is the article and what stands around it, by mark-up and by content.
 *
 * <p>Start at {@link org.dragoman.article.page.PageCleaner}. Uses {@code article} and what that may use.
 */
@NullMarked
package org.dragoman.article.page;

import org.jspecify.annotations.NullMarked;
