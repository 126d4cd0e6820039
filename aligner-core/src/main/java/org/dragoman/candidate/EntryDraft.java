package org.dragoman.candidate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param proposals by language, names that may be the counterparts, the likeliest first: found in the facing sentences by what
 *     their words tell, to be looked at by a person; the first one is among the citations
 */
public record EntryDraft(
        ConceptType type,
        double confidence,
        Map<String, String> citations,
        Map<String, String> sentences,
        Map<String, List<String>> proposals) {
    /** Copies the maps. */
    public EntryDraft {
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
        proposals = Collections.unmodifiableMap(new LinkedHashMap<>(proposals));
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
