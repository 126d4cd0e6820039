package org.dragoman.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Small glossaries, each with one thing that a format may not be able to hold. */
final class OneFeature {
    private static final Validity YEARS = new Validity(new PartialDate("1999"), new PartialDate("2004-05-06"));
    private static final Term PLAIN = Term.of("Table", TermType.FULL_FORM, Status.PREFERRED);
    private static final Concept CONCEPT = Concept.of(
            "table",
            ConceptType.TERM,
            Map.of(
                    LanguageTag.EN, List.of(PLAIN),
                    LanguageTag.AZ, List.of(Term.of("Masa", TermType.FULL_FORM, Status.PREFERRED))));

    private OneFeature() {}

    /** By what they have. */
    static Map<String, Glossary> glossaries() {
        Map<String, Glossary> all = new LinkedHashMap<>();
        all.put("nothing", Glossary.EMPTY);
        all.put("terms", glossary(CONCEPT));
        for (ConceptType type : ConceptType.values()) {
            all.put("type " + type, glossary(concept(type, "", null, List.of(), List.of(), Validity.ALWAYS, Map.of())));
        }
        all.put(
                "domain",
                glossary(concept(ConceptType.TERM, "home", null, List.of(), List.of(), Validity.ALWAYS, Map.of())));
        all.put(
                "definition",
                glossary(concept(ConceptType.TERM, "", "a flat top", List.of(), List.of(), Validity.ALWAYS, Map.of())));
        all.put(
                "notes",
                glossary(concept(
                        ConceptType.TERM, "", null, List.of("one", "two"), List.of(), Validity.ALWAYS, Map.of())));
        all.put("validity", glossary(concept(ConceptType.TERM, "", null, List.of(), List.of(), YEARS, Map.of())));
        all.put(
                "extra",
                glossary(concept(
                        ConceptType.TERM, "", null, List.of(), List.of(), Validity.ALWAYS, Map.of("colour", "blue"))));
        all.put(
                "relation",
                new Glossary(
                        List.of(
                                concept(
                                        ConceptType.TERM,
                                        "",
                                        null,
                                        List.of(),
                                        List.of(new Relation(Relation.Type.BROADER, "chair", null, YEARS, "why")),
                                        Validity.ALWAYS,
                                        Map.of()),
                                Concept.of(
                                        "chair",
                                        ConceptType.TERM,
                                        Map.of(
                                                LanguageTag.EN,
                                                List.of(Term.of("Chair", TermType.FULL_FORM, Status.PREFERRED))))),
                        List.of(),
                        List.of()));
        terms(all);
        all.put(
                "naming set",
                new Glossary(
                        List.of(CONCEPT),
                        List.of(new NamingSet(
                                "s", "Tables", List.of(new NamingSet.Member("table", null, null)), "why")),
                        List.of()));
        all.put(
                "profile",
                new Glossary(List.of(CONCEPT), List.of(), List.of(new Profile("p", "House", List.of("un")))));
        all.put("info", new Glossary(List.of(CONCEPT), List.of(), List.of(), new GlossaryInfo("Furniture", "CC0-1.0")));
        return all;
    }

    private static void terms(Map<String, Glossary> all) {
        for (TermType type : TermType.values()) {
            all.put("term type " + type, with(Term.of("Table", type, Status.PREFERRED)));
        }
        for (Status status : Status.values()) {
            all.put("status " + status, with(Term.of("Table", TermType.FULL_FORM, status)));
        }
        for (CaseRule rule : CaseRule.values()) {
            all.put("case " + rule, with(term(rule, false, Grammar.NONE, Usage.of(Status.PREFERRED), null, Map.of())));
        }
        all.put(
                "contextual",
                with(term(CaseRule.DEFAULT, true, Grammar.NONE, Usage.of(Status.PREFERRED), null, Map.of())));
        all.put(
                "grammar",
                with(term(
                        CaseRule.DEFAULT,
                        false,
                        new Grammar(null, "tey-bl", true, true, false, List.of("tables"), "tabless"),
                        Usage.of(Status.PREFERRED),
                        null,
                        Map.of())));
        all.put(
                "usage",
                with(term(
                        CaseRule.DEFAULT,
                        false,
                        Grammar.NONE,
                        new Usage(
                                Status.ADMITTED,
                                "un",
                                YEARS,
                                new Reference("List", "7", new PartialDate("2001-02"), "https://example.org/l"),
                                "seldom"),
                        null,
                        Map.of())));
        all.put(
                "term note",
                with(term(CaseRule.DEFAULT, false, Grammar.NONE, Usage.of(Status.PREFERRED), "a note", Map.of())));
        all.put(
                "term extra",
                with(term(
                        CaseRule.DEFAULT,
                        false,
                        Grammar.NONE,
                        Usage.of(Status.PREFERRED),
                        null,
                        Map.of("wood", "oak"))));
        all.put("two terms", with(PLAIN, Term.of("Desk", TermType.VARIANT, Status.ADMITTED)));
        for (String hard :
                List.of("a|b", "a\\b", "=1+1", "\"a\", b; c", "a <b> & c", "İ ı 😀 ؟", "it's", "#a", "a\u00A0b")) {
            all.put("term “" + hard + "”", with(Term.of(hard, TermType.FULL_FORM, Status.PREFERRED)));
        }
        all.put(
                "another language",
                glossary(Concept.of(
                        "table",
                        ConceptType.TERM,
                        Map.of(
                                LanguageTag.EN,
                                List.of(PLAIN),
                                new LanguageTag("az-Arab"),
                                List.of(Term.of("ماسا", TermType.FULL_FORM, Status.PREFERRED))))));
    }

    private static Term term(
            CaseRule rule,
            boolean contextual,
            Grammar grammar,
            Usage usage,
            @Nullable String note,
            Map<String, String> extra) {
        return new Term("Table", TermType.FULL_FORM, rule, contextual, grammar, List.of(usage), note, extra);
    }

    private static Glossary with(Term... terms) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(CONCEPT.sections());
        sections.put(LanguageTag.EN, new LanguageSection(LanguageTag.EN, null, List.of(), List.of(terms)));
        return glossary(new Concept(
                "table", ConceptType.TERM, "", null, List.of(), List.of(), Validity.ALWAYS, sections, Map.of()));
    }

    private static Concept concept(
            ConceptType type,
            String domain,
            @Nullable String definition,
            List<String> notes,
            List<Relation> relations,
            Validity validity,
            Map<String, String> extra) {
        return new Concept("table", type, domain, definition, notes, relations, validity, CONCEPT.sections(), extra);
    }

    private static Glossary glossary(Concept concept) {
        return new Glossary(List.of(concept), List.of(), List.of());
    }
}
