/**
 * Pages of help and the tour through the window. Start at {@link org.dragoman.app.ui.help.HelpModel} and
 * {@link org.dragoman.app.ui.help.TourModel}.
 */
@NullMarked
package org.dragoman.app.ui.help;

import org.jspecify.annotations.NullMarked;
