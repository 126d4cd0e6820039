/**
 * Azerbaijani in Latin script: folding, sentences and word forms.
 *
 * <p>Start at {@link org.dragoman.language.azerbaijani.Azerbaijani}. What the language does stands in tables beside
 * the classes ({@code suffixes.tsv} above all), and the same tables are read for finding forms and for writing them;
 * the classes know letters, harmony and how to walk the tables. May use {@code language} and {@code text} only. All
 * types are immutable and safe for use by several threads.
 */
@NullMarked
package org.dragoman.language.azerbaijani;

import org.jspecify.annotations.NullMarked;
