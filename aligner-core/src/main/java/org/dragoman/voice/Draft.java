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
 */
record Draft(
        @Nullable Span content,
        boolean distanced,
        @Nullable Speaker speaker,
        String verb,
        Span at,
        List<Speaker> sources) {}
