/** Articles side by side, their mentions, the concept card and the tables under them. */
@NullMarked
package org.dragoman.app.ui.compare;

import org.jspecify.annotations.NullMarked;
