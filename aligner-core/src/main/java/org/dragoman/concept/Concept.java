package org.dragoman.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A concept entry.
 *
 * @param id stable, unique in its glossary, not blank
 * @param type what it is
 * @param domain field of knowledge, empty for none
 * @param definition in English, null for none
 * @param notes anything worth knowing
 * @param relations to other concepts
 * @param validity when it existed or held
 * @param sections one a language, in the glossary's order
 * @param extra fields of the source file that Dragoman does not know, in their order
 */
public record Concept(
        String id,
        ConceptType type,
        String domain,
        @Nullable String definition,
        List<String> notes,
        List<Relation> relations,
        Validity validity,
        Map<LanguageTag, LanguageSection> sections,
        Map<String, String> extra) {
    /** Copies the collections and rejects a blank id. */
    public Concept {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a concept needs an id");
        }
        notes = List.copyOf(notes);
        relations = List.copyOf(relations);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * A concept of which only names are known.
     *
     * @param id its id
     * @param type what it is
     * @param terms terms by language
     * @return the concept
     */
    public static Concept of(String id, ConceptType type, Map<LanguageTag, List<Term>> terms) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        terms.forEach((language, list) -> sections.put(language, new LanguageSection(language, null, List.of(), list)));
        return new Concept(id, type, "", null, List.of(), List.of(), Validity.ALWAYS, sections, Map.of());
    }

    /**
     * Terms of a language; of {@code en} also those of {@code en-GB} and the like.
     *
     * @param language a language
     * @return its terms in order, empty for none
     */
    public List<Term> terms(LanguageTag language) {
        List<Term> all = List.of();
        for (LanguageSection section : sections.values()) {
            boolean asked = section.language().equals(language)
                    || section.language().language().equals(language.value());
            if (asked && all.isEmpty()) {
                all = section.terms();
            } else if (asked) {
                all = new ArrayList<>(all);
                all.addAll(section.terms());
            }
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The term to show for the concept in a language, or in the first language that has one.
     *
     * @param language the reader's language
     * @return its text, or the id where there is no term at all
     */
    public String label(LanguageTag language) {
        return Optional.ofNullable(sections.get(language))
                .flatMap(LanguageSection::headTerm)
                .or(() -> sections.values().stream()
                        .map(LanguageSection::headTerm)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(Term::text)
                .orElse(id);
    }
}
