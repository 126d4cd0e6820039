package org.dragoman.glossary.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.text.LanguageTag;

/** Small glossaries, and sessions on them. */
public final class Samples {
    public static final Stamp STAMP = new Stamp("editor-a", Instant.parse("2026-03-01T10:00:00Z"));

    private Samples() {}

    public static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    public static Term admitted(String text) {
        return Term.of(text, TermType.VARIANT, Status.ADMITTED);
    }

    /** {@code id, en, az}; more terms of a language between bars. */
    public static Concept concept(String id, String en, String az) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(LanguageTag.AZ, terms(az));
        terms.put(LanguageTag.EN, terms(en));
        return Concept.of(id, ConceptType.ORGANISATION, terms);
    }

    private static List<Term> terms(String texts) {
        List<Term> terms = new ArrayList<>();
        for (String text : texts.split("\\|")) {
            terms.add(terms.isEmpty() ? term(text) : admitted(text));
        }
        return terms;
    }

    public static Concept related(Concept concept, Relation.Type type, String target) {
        Relation relation = new Relation(type, target, null, Validity.ALWAYS, null);
        return Entries.withRelations(concept, List.of(relation));
    }

    public static Concept withTerms(Concept concept, LanguageTag language, Term... terms) {
        return Entries.withTerms(concept, language, List.of(terms));
    }

    public static Concept defined(Concept concept, String definition) {
        return Entries.copy(
                concept, concept.id(), definition, concept.notes(), concept.relations(), concept.sections());
    }

    public static Concept noted(Concept concept, String... notes) {
        return Entries.copy(
                concept, concept.id(), concept.definition(), List.of(notes), concept.relations(), concept.sections());
    }

    public static Glossary glossary(Concept... concepts) {
        return new Glossary(List.of(concepts), List.of(), List.of());
    }

    public static Glossary two() {
        return glossary(
                concept(
                        "csto",
                        "Collective Security Treaty Organization",
                        "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı"),
                concept("un", "United Nations", "Birləşmiş Millətlər Təşkilatı|BMT"));
    }

    /** Many concepts alike. */
    public static Glossary many(int count) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            concepts.add(concept("c" + i, "Body " + i, "Qurum " + i));
        }
        return new Glossary(concepts, List.of(), List.of());
    }

    public static EditSession session(Glossary glossary) {
        return session(glossary, "editor-a");
    }

    public static EditSession session(Glossary glossary, String who) {
        return new EditSession(GlossaryState.of(glossary), who, InstantSource.fixed(STAMP.when()), EntryLog.NONE);
    }

    public static List<String> texts(Glossary glossary, String id, LanguageTag language) {
        return glossary.concept(id).orElseThrow().terms(language).stream()
                .map(Term::text)
                .toList();
    }
}
