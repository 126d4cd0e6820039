/** Beads mended by hand: what is selected, what can be done with it, and the table they stand in. */
@NullMarked
package org.dragoman.app.ui.beads;

import org.jspecify.annotations.NullMarked;
