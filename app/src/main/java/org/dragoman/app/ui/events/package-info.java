/** The list of events and of their articles. */
@NullMarked
package org.dragoman.app.ui.events;

import org.jspecify.annotations.NullMarked;
