package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.ConceptReferences;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads an entry: concept, languages, terms. For one read. */
final class EntryReader {
    private final Problems problems;
    private final Values values;
    private final ItemReader items;
    private final TermReader terms;
    private final ConceptReferences references;

    EntryReader(Problems problems, ConceptReferences references) {
        this.problems = problems;
        this.values = new Values(problems);
        this.items = new ItemReader(problems);
        this.terms = new TermReader(problems, items);
        this.references = references;
    }

    /** The concept; {@code number} makes an id where the entry has none. */
    Concept concept(XmlNode node, int number) {
        List<XmlNode> sections = new ArrayList<>();
        List<ReadItem> said = items.read(node, Level.CONCEPT, List.of("langSec", "langSet"), sections);
        Draft draft = new Draft(id(node, number));
        said.forEach(i -> item(i, draft));
        sections.forEach(s -> section(s, draft));
        if (sections.isEmpty()) {
            problems.warning(
                    node.offset(),
                    ProblemCode.MISSING,
                    "The entry \"" + draft.id + "\" has no language.",
                    "Add a langSec with a term.");
        }
        return draft.concept();
    }

    static Concept renamed(Concept c, String id) {
        return new Concept(
                id,
                c.type(),
                c.domain(),
                c.definition(),
                c.notes(),
                c.relations(),
                c.validity(),
                c.sections(),
                c.extra());
    }

    private String id(XmlNode node, int number) {
        String id = Optional.ofNullable(node.attribute("id"))
                .or(() -> Optional.ofNullable(node.attribute("xml:id")))
                .map(String::strip)
                .orElse("");
        if (!id.isEmpty()) {
            return id;
        }
        problems.warning(
                node.offset(),
                ProblemCode.MISSING,
                "The entry has no id; it was read as \"entry-" + number + "\".",
                "Give every entry an id of its own.");
        return "entry-" + number;
    }

    private void item(ReadItem item, Draft draft) {
        if (item.own() != null) {
            own(item, item.own(), draft);
        } else if (item.category() == null) {
            draft.notes.add(item.value());
        } else if (item.category() == Category.SUBJECT_FIELD && draft.domain.isEmpty()) {
            draft.domain = item.value();
        } else if (item.category() == Category.DEFINITION && draft.definition == null) {
            draft.definition = item.value();
        } else if (item.category() == Category.DEFINITION) {
            draft.notes.add(item.value());
        } else if (item.category() == Category.CROSS_REFERENCE && item.target() != null) {
            draft.references.put(item.target(), item);
        } else {
            draft.extra.merge(TermItems.extra(item.category()), item.value(), (a, b) -> a + "\n" + b);
        }
    }

    private void own(ReadItem item, OwnNote note, Draft draft) {
        switch (note.key()) {
            case "note" -> draft.notes.add(note.value());
            case "id" -> draft.id = note.value();
            case "type" -> draft.type = values.known(note.value(), item.offset(), Vocabulary.CONCEPT_TYPE);
            case "validity" -> draft.validity = note.validity(values, item.offset());
            case "relation" -> relation(note, item.offset(), draft);
            case "extra" -> draft.extra.putAll(note.values());
            default -> draft.notes.add(item.value());
        }
    }

    private void relation(OwnNote note, int offset, Draft draft) {
        String target = note.value("target");
        Relation.Type type = note.known("type", Vocabulary.RELATION_TYPE, values, offset);
        if (type == null || target == null) {
            return;
        }
        String of = note.value("of");
        references.add(target, "concept \"" + draft.id + "\"", offset);
        if (of != null) {
            references.add(of, "concept \"" + draft.id + "\"", offset);
        }
        draft.relations.add(new Relation(type, target, of, note.validity(values, offset), note.value("note")));
    }

    private void section(XmlNode node, Draft draft) {
        String tag = Optional.ofNullable(node.attribute("xml:lang")).orElse(node.attribute("lang"));
        if (TbxReader.NO_LANGUAGE.equals(tag)) {
            return;
        }
        LanguageTag language = tag == null ? null : LanguageTag.parse(tag).orElse(null);
        if (language == null) {
            problems.warning(
                    node.offset(),
                    ProblemCode.BAD_LANGUAGE,
                    tag == null
                            ? "A section of the entry \"" + draft.id + "\" has no language; its terms were left out."
                            : "\"" + tag + "\" is no language tag; the terms were left out.",
                    "Write xml:lang with a BCP 47 tag such as ar, az, en or en-GB.");
            return;
        }
        if (!TbxLanguages.known(language)) {
            problems.warning(
                    node.offset(),
                    ProblemCode.BAD_LANGUAGE,
                    "No language has the tag \"" + tag + "\"; its terms were read all the same.",
                    "Write a BCP 47 tag such as ar, az, en or en-GB.");
        }
        List<XmlNode> termNodes = new ArrayList<>();
        List<ReadItem> said = items.read(node, Level.LANGUAGE, List.of("termSec", "tig", "ntig"), termNodes);
        List<Term> read = terms.terms(termNodes);
        LanguageSection section = TermReader.section(language, said, read);
        LanguageSection first = draft.sections.get(language);
        if (first == null) {
            draft.sections.put(language, section);
            return;
        }
        problems.warning(
                node.offset(),
                ProblemCode.DUPLICATE_LANGUAGE,
                "The entry \"" + draft.id + "\" has two sections for \"" + language + "\"; they were joined.",
                "Put all terms of a language into one langSec.");
        draft.sections.put(language, TermReader.joined(first, section));
    }

    /** A concept on its way. */
    private static final class Draft {
        private String id;
        private @Nullable ConceptType type = ConceptType.TERM;
        private String domain = "";
        private @Nullable String definition;
        private Validity validity = Validity.ALWAYS;
        private final List<String> notes = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final Map<String, ReadItem> references = new LinkedHashMap<>();
        private final Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        private final Map<String, String> extra = new LinkedHashMap<>();

        Draft(String id) {
            this.id = id;
        }

        Concept concept() {
            if (relations.isEmpty() && !references.isEmpty()) {
                extra.putIfAbsent(TermItems.extra(Category.CROSS_REFERENCE), String.join("\n", references.keySet()));
            }
            return new Concept(
                    id,
                    type == null ? ConceptType.TERM : type,
                    domain,
                    definition,
                    notes,
                    relations,
                    validity,
                    sections,
                    extra);
        }
    }
}
