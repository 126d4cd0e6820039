package org.dragoman.voice;

import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage in one voice.
 *
 * @param kind in which voice
 * @param span the passage in the article's text, within one line, without quotation marks around it
 * @param speaker who speaks, null where nobody can be told
 * @param verb the verb of saying or the phrase that stands for one, as written; empty for none
 * @param sources through whom the words came ("told RIA Novosti", "نقلا عن"), in text order
 */
public record Voice(VoiceKind kind, Span span, @Nullable Speaker speaker, String verb, List<Speaker> sources)
        implements Comparable<Voice> {
    /** Copies the list. */
    public Voice {
        sources = List.copyOf(sources);
    }

    /** Orders by place, the longer passage first. */
    @Override
    public int compareTo(Voice other) {
        int place = span.compareTo(other.span);
        return place != 0 ? place : kind.compareTo(other.kind);
    }
}
