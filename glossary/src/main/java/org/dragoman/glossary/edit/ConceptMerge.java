package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/** Makes one concept of two, and turns what names the other one. */
final class ConceptMerge {
    private ConceptMerge() {}

    static Change change(GlossaryState state, String keep, String gone) {
        if (keep.equals(gone)) {
            throw new EditRefused("A concept cannot be merged with itself. Choose another.");
        }
        Concept stays = Entries.concept(state, keep);
        Concept goes = Entries.concept(state, gone);
        Map<String, Optional<Concept>> concepts = new LinkedHashMap<>();
        for (Concept other : state.glossary().concepts()) {
            if (!other.id().equals(keep) && !other.id().equals(gone) && names(other, gone)) {
                concepts.put(other.id(), Optional.of(turned(other, keep, gone)));
            }
        }
        concepts.put(keep, Optional.of(turned(joined(stays, goes), keep, gone)));
        concepts.put(gone, Optional.empty());
        Map<String, Optional<NamingSet>> sets = new LinkedHashMap<>();
        for (NamingSet set : state.glossary().namingSets()) {
            if (set.members().stream().anyMatch(m -> m.concept().equals(gone))) {
                sets.put(set.id(), Optional.of(turned(set, keep, gone)));
            }
        }
        Map<String, ConceptReview> reviews = new LinkedHashMap<>();
        ConceptReview said = state.reviews().of(gone);
        if (!said.isEmpty()) {
            reviews.put(keep, state.reviews().of(keep).join(said));
            reviews.put(gone, ConceptReview.NONE);
        }
        return new Change(concepts, sets, Map.of(), null, reviews);
    }

    /** The merging of two glossaries does it, the one that stays laid over the other; its terms come first. */
    private static Concept joined(Concept stays, Concept goes) {
        List<String> notes = new ArrayList<>(goes.notes());
        String definition = goes.definition();
        if (definition != null && stays.definition() != null && !definition.equals(stays.definition())) {
            notes.add("Definition of " + goes.id() + ": " + definition);
        }
        Concept renamed = Entries.copy(goes, stays.id(), definition, notes, goes.relations(), sections(goes, stays));
        Concept both = one(renamed).merge(one(stays)).concept(stays.id()).orElseThrow();
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        both.sections().forEach((language, section) -> {
            LanguageSection first = stays.sections().get(language);
            sections.put(language, first == null ? section : ordered(section, first.terms()));
        });
        return Entries.withSections(both, sections);
    }

    /** The sections of the one that goes; a definition that would be lost becomes a note. */
    private static Map<LanguageTag, LanguageSection> sections(Concept goes, Concept stays) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        goes.sections().forEach((language, section) -> {
            LanguageSection other = stays.sections().get(language);
            String definition = section.definition();
            List<String> notes = new ArrayList<>(section.notes());
            if (definition != null
                    && other != null
                    && other.definition() != null
                    && !definition.equals(other.definition())) {
                notes.add("Definition of " + goes.id() + ": " + definition);
            }
            sections.put(language, new LanguageSection(language, definition, notes, section.terms()));
        });
        return sections;
    }

    private static Glossary one(Concept concept) {
        return new Glossary(List.of(concept), List.of(), List.of());
    }

    private static LanguageSection ordered(LanguageSection section, List<Term> first) {
        List<Term> terms = new ArrayList<>();
        section.terms().stream().filter(t -> Entries.has(first, t.text())).forEach(terms::add);
        section.terms().stream().filter(t -> !Entries.has(first, t.text())).forEach(terms::add);
        return new LanguageSection(section.language(), section.definition(), section.notes(), terms);
    }

    static boolean names(Concept concept, String id) {
        return concept.relations().stream().anyMatch(r -> names(r, id));
    }

    static boolean names(Relation relation, String id) {
        return relation.target().equals(id) || id.equals(relation.of());
    }

    private static Concept turned(Concept concept, String keep, String gone) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (Relation relation : concept.relations()) {
            String target = relation.target().equals(gone) ? keep : relation.target();
            String of = gone.equals(relation.of()) ? keep : relation.of();
            if (!target.equals(concept.id())) {
                relations.add(new Relation(relation.type(), target, of, relation.validity(), relation.note()));
            }
        }
        return Entries.withRelations(concept, new ArrayList<>(relations));
    }

    private static NamingSet turned(NamingSet set, String keep, String gone) {
        Set<NamingSet.Member> members = new LinkedHashSet<>();
        for (NamingSet.Member member : set.members()) {
            String concept = member.concept().equals(gone) ? keep : member.concept();
            members.add(new NamingSet.Member(concept, member.language(), member.term()));
        }
        return new NamingSet(set.id(), set.title(), new ArrayList<>(members), set.note());
    }
}
