/**
 * Measures the mention finder beside exact search and stemmed search, on the same texts and glossaries. Start at
 * {@link org.dragoman.benchmarks.Main}. See {@code docs/benchmarks.md}.
 */
@NullMarked
package org.dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
