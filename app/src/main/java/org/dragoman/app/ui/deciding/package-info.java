/** What is decided by hand: the steps that can be undone, and decisions on what places of articles name. */
@NullMarked
package org.dragoman.app.ui.deciding;

import org.jspecify.annotations.NullMarked;
