/** Benchmarks of the finder's inner steps, which are not public: {@code ScanSteps}. */
@NullMarked
package org.dragoman.mention;

import org.jspecify.annotations.NullMarked;
