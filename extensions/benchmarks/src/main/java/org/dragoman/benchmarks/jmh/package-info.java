/** The same measurements under the Java Microbenchmark Harness: {@code ScanBenchmark}, {@code BuildBenchmark}. */
@NullMarked
package org.dragoman.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
