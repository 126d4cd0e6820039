/** What the workbench works on: events and their articles. No Swing type. */
@NullMarked
package org.dragoman.app.workspace;

import org.jspecify.annotations.NullMarked;
