/** The same measurements under the Java Microbenchmark Harness. */
@NullMarked
package org.dragoman.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
