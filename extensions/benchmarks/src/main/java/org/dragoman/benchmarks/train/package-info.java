/** Learns numbers that ship as resources; the data stays where it is. */
@NullMarked
package org.dragoman.benchmarks.train;

import org.jspecify.annotations.NullMarked;
