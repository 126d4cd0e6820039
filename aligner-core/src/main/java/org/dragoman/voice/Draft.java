package org.dragoman.voice;

import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Speech that a sentence tells of.
 *
 * @param content the words said, null where they stand in quotation marks or in the next line only
 * @param distanced whether the outlet keeps away from the words
 * @param speaker who speaks
 * @param verb the verb of saying as written
 * @param at where the verb stands
 * @param sources through whom
 * @param scope where a quotation, however short, is the speaker's: "accused them of staging a “coup”"; null for right
 *     beside the verb only
 */
record Draft(
        @Nullable Span content,
        boolean distanced,
        @Nullable Speaker speaker,
        String verb,
        Span at,
        List<Speaker> sources,
        @Nullable Span scope) {

    Draft(
            @Nullable Span content,
            boolean distanced,
            @Nullable Speaker speaker,
            String verb,
            Span at,
            List<Speaker> sources) {
        this(content, distanced, speaker, verb, at, sources, null);
    }

    /** A verb whose clause may hold quotations. */
    static Draft citing(@Nullable Speaker speaker, String verb, Span at, Span scope) {
        return new Draft(null, false, speaker, verb, at, List.of(), scope);
    }

    /** Whether a place is within the words said. */
    boolean holds(Span place) {
        return content != null && content.covers(place);
    }

    /** Whether a quotation is the speaker's, wherever in the clause it stands. */
    boolean reaches(Span quotation) {
        return holds(quotation) || scope != null && scope.covers(quotation);
    }

    /** Letters between the verb and a quotation. */
    int gap(Quote quote) {
        return Math.max(at.start() - quote.outer().end(), quote.outer().start() - at.end());
    }
}
