package org.dragoman.collection;

import java.util.List;

/** The places of all mentions; the articles without any count too. */
record AllPlaces(Filter filter) implements PlaceReader {
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
                .filter(m -> filter.admits(m.voice()))
                .map(m -> new Spot(m.span(), m.segment(), m.term(), m.voice()))
                .toList();
    }
}
