/**
 * Bilingual files: texts beside what they render, with the place of every char in the file, so that words can be changed and
 * all else stays byte for byte.
 *
 * <p>Start at {@link org.dragoman.article.bitext.Bitexts} to read a file and at {@link
 * org.dragoman.article.bitext.BitextEdits} to write it back. May use {@code text}, {@code language}, {@code article}.
 */
@NullMarked
package org.dragoman.article.bitext;

import org.jspecify.annotations.NullMarked;
