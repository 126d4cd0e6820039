/**
 * The ways to find terms in a text that are measured beside each other. Start at
 * {@link org.dragoman.benchmarks.engine.Engine}.
 */
@NullMarked
package org.dragoman.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
