/**
 * Values about text that know no language: spans, folded text with its way back, language tags, places in files, and
 * what was wrong with an input.
 *
 * <p>Start at {@link org.dragoman.text.Span}, {@link org.dragoman.text.LanguageTag} and
 * {@link org.dragoman.text.ReadResult}, which has a value or the {@link org.dragoman.text.InputProblem}s that forbade it.
 * Offsets are UTF-16 unless a name says otherwise. All types are immutable. Knows no other package of Dragoman.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
