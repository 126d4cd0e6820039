package org.dragoman.compare.statistics;

import java.util.List;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceKind;

/**
 * One mention, as far as it counts.
 *
 * @param article tells its article from all others of a count
 * @param copy whether the article is a near-duplicate of another
 * @param outlet who published it, empty where unknown
 * @param country ISO 3166 code of the outlet's country, empty where unknown
 * @param language its language
 * @param month year and month of publication, such as {@code 2024-03}, empty where unknown
 * @param voice whose words the mention stands in
 * @param concept id of the concept
 * @param sets ids of the naming sets in which the name competes, mostly none
 * @param term the term whose form it is
 */
public record NamingFact(
        long article,
        boolean copy,
        String outlet,
        String country,
        LanguageTag language,
        String month,
        VoiceKind voice,
        String concept,
        List<String> sets,
        String term) {
    /** Copies the list. */
    public NamingFact {
        sets = List.copyOf(sets);
    }
}
