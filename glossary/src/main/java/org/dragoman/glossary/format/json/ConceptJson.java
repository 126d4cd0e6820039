package org.dragoman.glossary.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Reads the concepts of the native format. */
final class ConceptJson {
    private final Problems problems;
    private final Values values;
    private final TermJson terms;
    private final ConceptReferences references;

    ConceptJson(Problems problems, ConceptReferences references) {
        this.problems = problems;
        this.values = new Values(problems);
        this.terms = new TermJson(problems);
        this.references = references;
    }

    /** The concept, or null after reporting what it lacks. */
    @Nullable
    Concept concept(ObjectReader in) {
        String id = in.required("id");
        ConceptType type = in.required("type", Vocabulary.CONCEPT_TYPE);
        String domain = in.text("domain");
        String definition = in.text("definition");
        List<String> notes = in.texts("notes");
        Validity validity = validity(in.object("validity", JsonKeys.VALIDITY));
        List<Relation> relations = in.objects("relations", JsonKeys.RELATION).stream()
                .map(r -> relation(r, id))
                .filter(Objects::nonNull)
                .toList();
        Map<LanguageTag, LanguageSection> sections = sections(in);
        Map<String, String> extra = in.textMap("extra");
        if (id == null || type == null) {
            return null;
        }
        return new Concept(
                id, type, domain == null ? "" : domain, definition, notes, relations, validity, sections, extra);
    }

    private Validity validity(@Nullable ObjectReader in) {
        return in == null ? Validity.ALWAYS : values.validity(in.date("from"), in.date("to"), in.offset("to"));
    }

    private @Nullable Relation relation(ObjectReader in, @Nullable String holder) {
        Relation.Type type = in.required("type", Vocabulary.RELATION_TYPE);
        String target = in.required("target");
        String of = in.text("of");
        Validity validity = values.validity(in.date("from"), in.date("to"), in.offset("to"));
        String note = in.text("note");
        if (type == null || target == null) {
            return null;
        }
        references.add(target, "concept \"" + holder + "\"", in.offset("target"));
        if (of != null) {
            references.add(of, "concept \"" + holder + "\"", in.offset("of"));
        }
        return new Relation(type, target, of, validity, note);
    }

    private Map<LanguageTag, LanguageSection> sections(ObjectReader in) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        Map<LanguageTag, Integer> places = new HashMap<>();
        in.members("languages").forEach((key, member) -> {
            LanguageTag language = values.language(key, member.keyOffset());
            ObjectReader section = ObjectReader.of(member.value(), JsonKeys.SECTION, problems);
            if (language == null || section == null) {
                return;
            }
            Integer first = places.putIfAbsent(language, member.keyOffset());
            if (first != null) {
                JsonTree.reportDuplicate(language.value(), member.keyOffset(), first, problems);
            }
            sections.putIfAbsent(language, section(language, section));
        });
        return sections;
    }

    private LanguageSection section(LanguageTag language, ObjectReader in) {
        List<Term> list = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (ObjectReader each : in.objects("terms", JsonKeys.TERM)) {
            Term term = terms.term(each);
            if (term == null) {
                continue;
            }
            Integer first = places.putIfAbsent(term.text(), each.offset("text"));
            if (first == null) {
                list.add(term);
            } else {
                problems.error(
                        each.offset("text"),
                        ProblemCode.DUPLICATE_TERM,
                        "The term \"" + term.text() + "\" stands twice in one language; the first is at "
                                + problems.at(first) + ".",
                        "Join the two; one term may have several rows of usage.");
            }
        }
        return new LanguageSection(language, in.text("definition"), in.texts("notes"), list);
    }
}
