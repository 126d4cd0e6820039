package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Validity;

/** What TBX says of a concept and of a language. */
final class EntryItems {
    private EntryItems() {}

    /**
     * What is said of a concept.
     *
     * @param concept the concept
     * @param ids ids in the file by concept; a reference to none of them is not written as one
     */
    static List<Item> of(Concept concept, Map<String, String> ids) {
        List<Item> items = new ArrayList<>();
        if (!concept.domain().isEmpty()) {
            items.add(Item.of(Category.SUBJECT_FIELD, concept.domain()));
        }
        if (concept.definition() != null) {
            items.add(Item.of(Category.DEFINITION, concept.definition()));
        }
        Set<String> targets = concept.relations().stream()
                .map(Relation::target)
                .filter(ids::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        targets.forEach(t -> items.add(new Item(Category.CROSS_REFERENCE, t, ids.get(t))));
        concept.notes().forEach(n -> items.add(plainNote("note", n)));
        if (!concept.id().equals(ids.get(concept.id()))) {
            items.add(Item.note(OwnNote.of("id", concept.id())));
        }
        items.add(Item.note(OwnNote.of("type", concept.type().code())));
        if (!concept.validity().equals(Validity.ALWAYS)) {
            Map<String, String> validity = new LinkedHashMap<>();
            TermItems.putValidity(concept.validity(), validity);
            items.add(Item.note(new OwnNote("validity", validity)));
        }
        concept.relations().forEach(r -> items.add(Item.note(new OwnNote("relation", relation(r)))));
        if (!concept.extra().isEmpty()) {
            items.add(Item.note(new OwnNote("extra", concept.extra())));
        }
        return items;
    }

    static List<Item> of(LanguageSection section) {
        List<Item> items = new ArrayList<>();
        if (section.definition() != null) {
            items.add(Item.of(Category.DEFINITION, section.definition()));
        }
        section.notes().forEach(n -> items.add(plainNote("note", n)));
        return items;
    }

    /** A note of the user's; in one of ours where it would be taken for another kind. */
    static Item plainNote(String key, String text) {
        return OwnNote.looksLike(text) ? Item.note(OwnNote.of(key, text)) : Item.note(text);
    }

    private static Map<String, String> relation(Relation relation) {
        Map<String, String> all = new LinkedHashMap<>();
        TermItems.put("type", relation.type().code(), all);
        TermItems.put("target", relation.target(), all);
        TermItems.put("of", relation.of(), all);
        TermItems.putValidity(relation.validity(), all);
        TermItems.put("note", relation.note(), all);
        return all;
    }

    /** A reference in one line. */
    static String source(Reference reference) {
        return Stream.of(reference.document(), reference.number(), reference.date(), reference.address())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
