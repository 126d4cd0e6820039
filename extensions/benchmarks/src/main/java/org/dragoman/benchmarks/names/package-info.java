/**
 * Learns the weights of {@code org.dragoman.name} from pairs of names, and measures them on names held back. Start at
 * {@code TrainNames}.
 */
@NullMarked
package org.dragoman.benchmarks.names;

import org.jspecify.annotations.NullMarked;
