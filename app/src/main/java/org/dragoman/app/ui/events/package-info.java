/** The list of events and of their articles: {@code EventsView} and its {@code EventsModel}, which holds what is open. */
@NullMarked
package org.dragoman.app.ui.events;

import org.jspecify.annotations.NullMarked;
