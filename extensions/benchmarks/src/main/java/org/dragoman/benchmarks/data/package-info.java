/**
 * What is measured: glossaries and texts, made by rules of shape from a seed, so that everybody measures the same without
 * anybody's data. Start at {@link org.dragoman.benchmarks.data.Workload}.
 */
@NullMarked
package org.dragoman.benchmarks.data;

import org.jspecify.annotations.NullMarked;
