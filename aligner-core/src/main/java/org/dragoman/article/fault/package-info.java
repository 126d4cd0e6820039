/**
 * Faults of scraped text: what went wrong between the writer and the file. They are pointed out, never mended silently.
 *
 * <p>Start at {@link org.dragoman.article.fault.TextFaults}. Uses {@code text} and {@code language} only.
 */
@NullMarked
package org.dragoman.article.fault;

import org.jspecify.annotations.NullMarked;
