/**
 * Naming in numbers: who names what how often, where and when, in whose voice; shares with intervals, and what is
 * characteristic of whom.
 *
 * <p>Start at {@link org.dragoman.compare.statistics.NamingCounter}, which takes a fact a mention and keeps numbers only.
 */
@NullMarked
package org.dragoman.compare.statistics;

import org.jspecify.annotations.NullMarked;
