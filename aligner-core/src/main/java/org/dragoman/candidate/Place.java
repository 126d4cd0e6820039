package org.dragoman.candidate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.concept.ConceptType;

/**
 * What an occurrence tells about the concept it names.
 *
 * @param names by language, in the order of {@link Unit#LANGUAGES}
 * @param pairs keys of its pairs of names, {@link Match#key()}
 * @param alike whether two of its names sound alike
 * @param manyWords whether all of its names have two words or more
 * @param role whether an office stands nearby
 * @param type what its words say
 * @param confidence 0 to 1
 */
record Place(
        Map<String, Name> names,
        long[] pairs,
        boolean alike,
        boolean manyWords,
        boolean role,
        ConceptType type,
        double confidence) {
    /**
     * A name as it stands there.
     *
     * @param key its stems
     * @param surface as written
     * @param citation as a glossary has it
     * @param general the same for the name of an office or a term
     */
    record Name(String key, String surface, String citation, String general) {}

    static Place of(Joiner.Group group, TypeGuess types) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (String language : Unit.LANGUAGES) {
            Phrase phrase = group.sides.get(language);
            if (phrase != null) {
                String surface = phrase.surface();
                String citation = once(Citation.of(phrase, group, false), surface);
                String general = once(Citation.of(phrase, group, true), citation);
                names.put(language, new Name(once(phrase.key(), surface), surface, citation, general));
            }
        }
        return new Place(
                names,
                group.matches.stream().mapToLong(Match::key).toArray(),
                group.matches.stream().anyMatch(Match::alike),
                group.sides.values().stream().allMatch(s -> s.size() > 1),
                types.publicRole(group),
                types.of(group),
                group.confidence);
    }

    /** Of two equal texts the other one, so that only one is kept. */
    private static String once(String text, String other) {
        return text.equals(other) ? other : text;
    }
}
