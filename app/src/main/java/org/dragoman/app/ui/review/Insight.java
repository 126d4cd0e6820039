package org.dragoman.app.ui.review;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What the glossary and the open articles say of a candidate.
 *
 * @param close entries that share words with it, the closest first
 * @param impact what accepting it changes; null where it has no name
 * @param forms what it will match too, by language, citation forms left out
 */
record Insight(List<Concept> close, @Nullable Counts impact, Map<LanguageTag, List<String>> forms) {
    /**
     * What accepting changes in the open articles.
     *
     * @param articles how many were looked at
     * @param appearing places that become mentions
     * @param hidden mentions of other entries that are then part of one, or another one
     * @param changed articles with a change
     */
    record Counts(int articles, int appearing, int hidden, int changed) {}
}
