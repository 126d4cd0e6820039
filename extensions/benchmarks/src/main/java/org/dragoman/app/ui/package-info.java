/** Benchmarks of the window, whose parts are not public: {@code WindowTimes}. */
@NullMarked
package org.dragoman.app.ui;

import org.jspecify.annotations.NullMarked;
