/**
 * Panels of others in the workbench (SPI). Start at {@link org.dragoman.app.panel.WorkbenchPanel}: each one that is
 * installed is a further tab under the articles. This package is all of the program that a plug-in may build on; its
 * signatures name Swing, the Java platform and {@code aligner-core} alone. Everything is called on the event thread.
 */
@NullMarked
package org.dragoman.app.panel;

import org.jspecify.annotations.NullMarked;
