/**
 * Panels of plug-ins under the articles: made when first shown, kept apart from the window when they fail. Start at
 * {@code PanelDesk}.
 */
@NullMarked
package org.dragoman.app.ui.panels;

import org.jspecify.annotations.NullMarked;
