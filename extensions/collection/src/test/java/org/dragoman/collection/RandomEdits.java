package org.dragoman.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dragoman.article.Article;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;

/** Edits of a glossary by chance, with words that stand in articles. */
final class RandomEdits {
    private static final int EDITS = 3;
    private static final int MOST_WORDS = 3;

    private final Random random;
    private final List<Article> articles;
    private int made;

    RandomEdits(long seed, List<Article> articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    Glossary edited(Glossary glossary) {
        Glossary edited = glossary;
        for (int i = 0; i < EDITS; i++) {
            edited = once(edited);
        }
        return edited;
    }

    private Glossary once(Glossary glossary) {
        List<Concept> all = glossary.concepts().stream().toList();
        Concept some = all.get(random.nextInt(all.size()));
        Concept other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(9)) {
            case 0 -> glossary.with(Map.of(some.id(), Optional.empty()));
            case 1 -> with(glossary, withTerm(some, term()));
            case 2, 3 -> with(glossary, fresh());
            case 4 -> with(glossary, withTerms(some, RandomEdits::contextual));
            case 5 -> with(glossary, withTerms(some, RandomEdits::bound));
            case 6 ->
                with(
                        glossary,
                        copy(
                                some,
                                some.type() == ConceptType.PERSON ? ConceptType.PLACE : ConceptType.PERSON,
                                some.relations(),
                                some.sections()));
            case 7 -> with(glossary, related(some, other));
            default -> shuffled(all, glossary);
        };
    }

    private static Glossary with(Glossary glossary, Concept concept) {
        return glossary.with(Map.of(concept.id(), Optional.of(concept)));
    }

    private Glossary shuffled(List<Concept> all, Glossary glossary) {
        List<Concept> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        return new Glossary(order, glossary.namingSets(), glossary.profiles());
    }

    private Concept fresh() {
        ConceptType[] types = ConceptType.values();
        Named term = term();
        return Concept.of(
                "made-" + made++, types[random.nextInt(types.length)], Map.of(term.language(), List.of(term.term())));
    }

    private record Named(LanguageTag language, Term term) {}

    /** A name of one to three words that stand in an article, at times a part of one. */
    private Named term() {
        while (true) {
            Article article = articles.get(random.nextInt(articles.size()));
            String[] words = article.text().split("[\\s.,;:!?()«»“”\"]+", -1);
            int from = random.nextInt(words.length);
            int to = Math.min(words.length, from + 1 + random.nextInt(MOST_WORDS));
            String text = String.join(" ", List.of(words).subList(from, to)).strip();
            if (text.length() > 5 && random.nextInt(4) == 0) {
                text = text.substring(0, text.length() - 2).strip();
            }
            if (!text.isBlank() && text.chars().anyMatch(Character::isLetter)) {
                boolean latin = text.charAt(0) < 0x250;
                LanguageTag language = article.language().rightToLeft() && latin ? LanguageTag.EN : article.language();
                TermType type = random.nextInt(4) == 0 ? TermType.ABBREVIATION : TermType.FULL_FORM;
                return new Named(
                        language,
                        new Term(
                                text,
                                type,
                                CaseRule.values()[random.nextInt(CaseRule.values().length)],
                                random.nextInt(5) == 0,
                                Grammar.NONE,
                                List.of(),
                                null,
                                Map.of()));
            }
        }
    }

    private static Concept withTerm(Concept concept, Named name) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(concept.sections());
        LanguageSection before = sections.get(name.language());
        List<Term> terms = new ArrayList<>(before == null ? List.of() : before.terms());
        terms.add(name.term());
        sections.put(name.language(), new LanguageSection(name.language(), null, List.of(), terms));
        return copy(concept, concept.type(), concept.relations(), sections);
    }

    private static Concept withTerms(Concept concept, java.util.function.UnaryOperator<Term> change) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        concept.sections()
                .forEach((l, s) -> sections.put(
                        l,
                        new LanguageSection(
                                l,
                                s.definition(),
                                s.notes(),
                                s.terms().stream().map(change).toList())));
        return copy(concept, concept.type(), concept.relations(), sections);
    }

    private static Term contextual(Term t) {
        return new Term(
                t.text(), t.type(), t.caseRule(), !t.contextual(), t.grammar(), t.usages(), t.note(), t.extra());
    }

    private static Term bound(Term t) {
        CaseRule rule = t.caseRule() == CaseRule.BOUND ? CaseRule.FREE : CaseRule.BOUND;
        return new Term(t.text(), t.type(), rule, t.contextual(), t.grammar(), t.usages(), t.note(), t.extra());
    }

    private Concept related(Concept concept, Concept other) {
        List<Relation> relations = new ArrayList<>(concept.relations());
        if (!relations.isEmpty() && random.nextBoolean()) {
            relations.remove(random.nextInt(relations.size()));
        } else {
            relations.add(new Relation(Relation.Type.ORGAN_OF, other.id(), null, Validity.ALWAYS, null));
        }
        return copy(concept, concept.type(), relations, concept.sections());
    }

    private static Concept copy(
            Concept c, ConceptType type, List<Relation> relations, Map<LanguageTag, LanguageSection> sections) {
        return new Concept(
                c.id(), type, c.domain(), c.definition(), c.notes(), relations, c.validity(), sections, c.extra());
    }
}
