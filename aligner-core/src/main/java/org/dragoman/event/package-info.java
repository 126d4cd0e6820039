/**
 * Which articles belong together: near-duplicates, and articles that report the same event across languages.
 *
 * <p>Start at {@link org.dragoman.event.EventGrouper}, {@link org.dragoman.event.ArticleRanker} or {@link
 * org.dragoman.event.NearDuplicates}. May use everything up to {@code voice}; must not know {@code compare} or any user
 * interface.
 */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
