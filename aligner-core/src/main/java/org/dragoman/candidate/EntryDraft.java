package org.dragoman.candidate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.TermType;

/**
 * An entry drafted from selected words.
 *
 * @param type a guess
 * @param confidence 0 to 1: how surely the names belong together; 0 where only the selected words are known
 * @param citations by language, the selected words' first: the name as a glossary has it
 * @param sentences what stands around the names, by language; of languages without a name the sentence that should have
 *     it, where one is known
 */
public record EntryDraft(
        ConceptType type, double confidence, Map<String, String> citations, Map<String, String> sentences) {
    /** Copies the maps. */
    public EntryDraft {
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /**
     * The draft as an entry.
     *
     * @param id its id
     * @param status status of its terms
     * @return a new concept
     */
    public Concept concept(String id, Status status) {
        return Candidate.concept(id, type, citations, status);
    }

    /**
     * What a name looks like.
     *
     * @param name a name
     * @return an abbreviation for capital letters alone, else a full form
     */
    public static TermType termType(String name) {
        return Candidate.termType(name, true);
    }
}
