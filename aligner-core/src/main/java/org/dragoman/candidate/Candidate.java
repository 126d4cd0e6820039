package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;

/**
 * A concept proposed for the glossary.
 *
 * @param id made of its first name
 * @param type a guess
 * @param privatePerson whether it is taken for a person of whom the texts name no office or public role
 * @param forms by language, the most frequent first
 * @param occurrences where it was found
 * @param confidence 0 to 1: that of its surest place, raised by each further one
 */
public record Candidate(
        String id,
        ConceptType type,
        boolean privatePerson,
        Map<String, List<Form>> forms,
        List<Occurrence> occurrences,
        double confidence) {
    /** Copies the collections. */
    public Candidate {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        occurrences = List.copyOf(occurrences);
    }

    /**
     * The candidate as an entry of a glossary: every form a term with status proposed.
     *
     * @return a new concept
     */
    public Concept concept() {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        forms.forEach((language, all) -> {
            List<Term> list = new ArrayList<>();
            for (Form form : all) {
                list.add(Term.of(form.citation(), termType(form.citation(), list.isEmpty()), Status.PROPOSED));
            }
            LanguageTag.parse(language).ifPresent(tag -> terms.put(tag, list));
        });
        return Concept.of(id, type, terms);
    }

    /** An entry with one name a language. */
    static Concept concept(String id, ConceptType type, Map<String, String> citations, Status status) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        citations.forEach((language, text) -> LanguageTag.parse(language)
                .ifPresent(tag -> terms.put(tag, List.of(Term.of(text, termType(text, true), status)))));
        return Concept.of(id, type, terms);
    }

    static TermType termType(String text, boolean first) {
        boolean capitals = text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
        return capitals ? TermType.ABBREVIATION : first ? TermType.FULL_FORM : TermType.VARIANT;
    }
}
