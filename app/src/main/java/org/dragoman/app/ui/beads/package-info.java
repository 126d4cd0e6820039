/**
 * Beads mended by hand: what is selected and what can be done with it ({@code BeadsModel}), and the table they stand in
 * ({@code BeadsView}).
 */
@NullMarked
package org.dragoman.app.ui.beads;

import org.jspecify.annotations.NullMarked;
