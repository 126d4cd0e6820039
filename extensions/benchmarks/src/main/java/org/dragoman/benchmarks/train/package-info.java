/**
 * Learns numbers that ship as resources; the data stays where it is. A class a resource: {@code TrainAlign},
 * {@code TrainEvents}, {@code TrainCandidates}.
 */
@NullMarked
package org.dragoman.benchmarks.train;

import org.jspecify.annotations.NullMarked;
