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

    /** Whether every article that the query finds is sure to have a place, whatever its text. */
    boolean sure();

    /** Whether places are seen in the text only. */
    boolean needsText();

    /** The places in text order; the text is empty where it was not asked for. */
    List<Spot> spots(String language, String text, StoredMentions stored);
}
