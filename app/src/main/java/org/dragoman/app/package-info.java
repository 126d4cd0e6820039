/**
 * The program: {@link org.dragoman.app.Main}, its entry, and {@link org.dragoman.app.AppContext}, the only place that
 * creates services.
 */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
