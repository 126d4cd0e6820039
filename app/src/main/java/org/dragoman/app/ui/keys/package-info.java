/**
 * Which keys run which command, and how they are found on keyboards that write no Latin letters. Start at
 * {@link org.dragoman.app.ui.keys.Keymap}; models know no Swing, {@link org.dragoman.app.ui.keys.Strokes} stands between.
 */
@NullMarked
package org.dragoman.app.ui.keys;

import org.jspecify.annotations.NullMarked;
