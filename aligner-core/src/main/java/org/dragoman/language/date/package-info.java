/**
 * Dates as a text writes them, and the days they mean.
 *
 * <p>Start at {@link org.dragoman.language.LanguageSupport#dates} for reading and at {@link
 * org.dragoman.language.date.DateExpression#resolve} for the days. A language gives two tables, its words ({@code
 * date-words.tsv}) and the order in which they may stand ({@code date-rules.txt}); {@link
 * org.dragoman.language.date.DateReader} reads any text by them. Numeric dates, clock times and the English datelines of
 * feeds are the same everywhere and stand in this package. May use {@code text} and {@code language}. Offsets refer to
 * the original text.
 */
@NullMarked
package org.dragoman.language.date;

import org.jspecify.annotations.NullMarked;
