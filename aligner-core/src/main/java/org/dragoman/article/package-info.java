/**
 * Articles: text with the way back to the file, where it came from, its segments, and the readers that make them.
 *
 * <p>Start at {@link org.dragoman.article.Articles} to read files and at {@link org.dragoman.article.Segmenter} to
 * split them. May use {@code text}, {@code language}, {@code concept}. Offsets refer to {@link
 * org.dragoman.article.Article#text()}, UTF-16.
 */
@NullMarked
package org.dragoman.article;

import org.jspecify.annotations.NullMarked;
