package org.dragoman.compare.voice;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.voice.VoiceKind;

/**
 * One name in one column of the table.
 *
 * @param concept what it names
 * @param term the name in its citation form
 * @param places where it stands, by article and in text order, at least one
 */
public record VoicedName(Concept concept, Term term, List<NamePlace> places) {
    /** Copies the list. */
    public VoicedName {
        places = List.copyOf(places);
    }

    /**
     * {@return how often the name stands there}
     */
    public int count() {
        return places.size();
    }

    /**
     * How often it stands in a voice.
     *
     * @param voice the voice
     * @return number of places
     */
    public int count(VoiceKind voice) {
        return (int) places.stream().filter(p -> p.voice() == voice).count();
    }
}
