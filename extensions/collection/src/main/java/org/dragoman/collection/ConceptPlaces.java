package org.dragoman.collection;

import java.util.List;

/** The places of a concept, as the index has them. */
record ConceptPlaces(String concept, Filter filter) implements PlaceReader {
    @Override
    public boolean sure() {
        return filter.voices().isEmpty();
    }

    @Override
    public boolean needsText() {
        return false;
    }

    @Override
    public List<Spot> spots(String language, String text, StoredMentions stored) {
        return stored.mentions().stream()
                .filter(m -> m.concept().equals(concept) && filter.admits(m.voice()))
                .map(m -> new Spot(m.span(), m.segment(), m.term(), m.voice()))
                .toList();
    }
}
