/** Learns the weights of {@code org.dragoman.name} from pairs of names, and measures them on names held back. */
@NullMarked
package org.dragoman.benchmarks.names;

import org.jspecify.annotations.NullMarked;
