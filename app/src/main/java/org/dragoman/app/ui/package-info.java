/**
 * The workbench. Start at {@link org.dragoman.app.ui.Workbench}. Each feature is an {@code XView} (Swing), an {@code
 * XModel} (plain Java with property changes) and, where it takes time, an {@code XTask}. Only this package and those
 * in it know Swing.
 */
@NullMarked
package org.dragoman.app.ui;

import org.jspecify.annotations.NullMarked;
