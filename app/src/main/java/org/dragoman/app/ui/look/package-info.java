/** Themes, faces, signs of kinds and small painted parts that all views share. */
@NullMarked
package org.dragoman.app.ui.look;

import org.jspecify.annotations.NullMarked;
