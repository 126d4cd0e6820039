package org.dragoman.collection;

import java.util.List;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;

/** Finds in one article the places that were looked for. Safe for use by several threads. */
interface PlaceReader {
    /**
     * A place before its sentence is cut out.
     *
     * @param span in UTF-16 offsets into the text
     * @param segment index of its segment
     * @param term what to call it
     * @param voice whose words it stands in
     */
    record Spot(Span span, int segment, String term, VoiceKind voice) {}

    /** The places in text order. */
    List<Spot> spots(String language, String text, StoredMentions stored);

    /** Whether the text is needed; else it may be empty. */
    default boolean readsText() {
        return false;
    }
}
