package org.dragoman.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The voices of an article; what lies in none of them is in the outlet's own words. Immutable.
 *
 * @param all passages in text order, an outer one before those inside it
 */
public record Voices(List<Voice> all) {
    /** Copies the list and puts it in order. */
    public Voices {
        List<Voice> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        all = List.copyOf(sorted);
    }

    /**
     * The innermost passage around a place, such as a mention.
     *
     * @param place a span of the article's text
     * @return null where the place is in the outlet's own words
     */
    public @Nullable Voice at(Span place) {
        Voice best = null;
        for (Voice voice : all) {
            if (voice.span().start() > place.start()) {
                break;
            }
            if (voice.span().covers(place)
                    && (best == null || voice.span().length() <= best.span().length())) {
                best = voice;
            }
        }
        return best;
    }

    /**
     * In which voice a place stands.
     *
     * @param place a span of the article's text
     * @return {@link VoiceKind#OWN} where no passage covers it
     */
    public VoiceKind kindAt(Span place) {
        Voice voice = at(place);
        return voice == null ? VoiceKind.OWN : voice.kind();
    }
}
