package org.dragoman.app.ui.compare;

import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * The concept that is emphasised in every pane.
 *
 * @param concept the concept
 * @param place the mention that was pointed at, null where the concept was chosen in a table
 */
public record ActiveConcept(Concept concept, @Nullable Place place) {
    static ActiveConcept at(Place place) {
        return new ActiveConcept(place.mention().concept(), place);
    }

    /**
     * Whether a mention belongs to it.
     *
     * @param id id of the mention's concept
     * @return true for the same concept
     */
    public boolean is(String id) {
        return concept.id().equals(id);
    }
}
