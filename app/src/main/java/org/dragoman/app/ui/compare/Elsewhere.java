package org.dragoman.app.ui.compare;

import java.util.List;

/** Which events of the list, beside the one that is open, name a concept. */
public interface Elsewhere {
    /** Nothing is known of other events. */
    Elsewhere NONE = new Elsewhere() {
        @Override
        public List<Event> of(String concept) {
            return List.of();
        }

        @Override
        public void onChange(Runnable action) {
            // It never changes.
        }
    };

    /**
     * An event.
     *
     * @param title as the reader is to see it
     * @param count how often its articles name the concept
     */
    record Event(String title, int count) {}

    /**
     * The events that name a concept.
     *
     * @param concept its id
     * @return the most frequent first; empty as long as nothing is known
     */
    List<Event> of(String concept);

    /**
     * Calls back when something else is known.
     *
     * @param action what to do
     */
    void onChange(Runnable action);
}
