package org.dragoman.collection;

import java.util.List;
import org.dragoman.text.LanguageTag;

/** The places of mentions that are meant. */
record NamedPlaces(Naming naming) implements PlaceReader {
    @Override
    public boolean sure() {
        return naming.wholeConcepts();
    }

    @Override
    public boolean needsText() {
        return false;
    }

    @Override
    public List<Spot> spots(String language, String text, StoredMentions stored) {
        LanguageTag tag = new LanguageTag(language);
        return stored.mentions().stream()
                .filter(m -> naming.admits(tag, m))
                .map(m -> new Spot(m.span(), m.segment(), m.term(), m.voice()))
                .toList();
    }
}
