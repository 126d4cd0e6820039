/**
 * Finds and runs anything by name. Start at {@link org.dragoman.app.ui.palette.PaletteModel}; the field and the list under
 * it are {@link org.dragoman.app.ui.palette.PaletteView}.
 */
@NullMarked
package org.dragoman.app.ui.palette;

import org.jspecify.annotations.NullMarked;
