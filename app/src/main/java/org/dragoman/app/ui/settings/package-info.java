/**
 * What the workbench remembers from one day to the next. Start at {@link org.dragoman.app.ui.settings.Settings}. No
 * Swing type.
 */
@NullMarked
package org.dragoman.app.ui.settings;

import org.jspecify.annotations.NullMarked;
