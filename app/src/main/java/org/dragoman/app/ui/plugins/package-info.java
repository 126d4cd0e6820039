/**
 * The plug-in manager: what lies in the folder of plug-ins, what became of it, and what will become of it at the next
 * start. {@link org.dragoman.app.ui.plugins.PluginsModel} knows, {@link org.dragoman.app.ui.plugins.PluginsView} shows.
 */
@NullMarked
package org.dragoman.app.ui.plugins;

import org.jspecify.annotations.NullMarked;
