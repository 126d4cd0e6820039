package org.dragoman.glossary.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Looks entries up for commands, and copies them with one part changed. */
final class Entries {
    private Entries() {}

    static Concept concept(GlossaryState state, String id) {
        return state.glossary()
                .concept(id)
                .orElseThrow(() ->
                        new EditRefused("There is no concept \"" + id + "\". It was removed, or has another id now."));
    }

    static LanguageSection section(GlossaryState state, String id, LanguageTag language) {
        LanguageSection section = concept(state, id).sections().get(language);
        if (section == null) {
            throw new EditRefused(
                    "The concept \"" + id + "\" has nothing in " + language.value() + ". Add a term first.");
        }
        return section;
    }

    static Comment comment(GlossaryState state, String concept, String id) {
        return state.reviews().of(concept).comments().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditRefused("The comment on \"" + concept + "\" is no longer there."));
    }

    /** Refuses a term that stands twice in one language: such a glossary could be written but not read again. */
    static void checkTerms(Change change) {
        change.concepts()
                .values()
                .forEach(concept -> concept.ifPresent(c -> c.sections().values().forEach(section -> {
                    Set<String> texts = new HashSet<>();
                    for (Term term : section.terms()) {
                        if (!texts.add(term.text().strip())) {
                            throw new EditRefused("\"" + term.text() + "\" would stand twice in \"" + c.id() + "\", "
                                    + section.language().value()
                                    + ". Join the two; one term may have several rows of usage.");
                        }
                    }
                })));
    }

    static boolean has(List<Term> terms, String text) {
        return terms.stream().anyMatch(t -> t.text().equals(text));
    }

    /** The concept with other terms in a language; a section that says nothing goes. */
    static Concept withTerms(Concept concept, LanguageTag language, List<Term> terms) {
        LanguageSection old = concept.sections().get(language);
        LanguageSection changed = new LanguageSection(
                language, old == null ? null : old.definition(), old == null ? List.of() : old.notes(), terms);
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(concept.sections());
        if (terms.isEmpty() && changed.definition() == null && changed.notes().isEmpty()) {
            sections.remove(language);
        } else {
            sections.put(language, changed);
        }
        return withSections(concept, sections);
    }

    static Concept withSections(Concept concept, Map<LanguageTag, LanguageSection> sections) {
        return copy(concept, concept.id(), concept.definition(), concept.notes(), concept.relations(), sections);
    }

    static Concept withRelations(Concept concept, List<Relation> relations) {
        return copy(concept, concept.id(), concept.definition(), concept.notes(), relations, concept.sections());
    }

    static Concept copy(
            Concept concept,
            String id,
            @Nullable String definition,
            List<String> notes,
            List<Relation> relations,
            Map<LanguageTag, LanguageSection> sections) {
        return new Concept(
                id,
                concept.type(),
                concept.domain(),
                definition,
                notes,
                relations,
                concept.validity(),
                sections,
                concept.extra());
    }
}
