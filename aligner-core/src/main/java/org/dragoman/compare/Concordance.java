package org.dragoman.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.TermIndex;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Every place where a concept is named, or a text stands in one of its forms.
 *
 * @param subject what was looked for: id of a concept, or the text
 * @param lines the places, by language, then in the order of the articles and of their text
 */
public record Concordance(String subject, List<Line> lines) {
    /**
     * One place.
     *
     * @param article where it stands
     * @param mention what stands there
     */
    public record Line(AnnotatedArticle article, Mention mention) {}

    /** Copies the list. */
    public Concordance {
        lines = List.copyOf(lines);
    }

    /**
     * The places of a concept, longer names that hold it left out.
     *
     * @param id its id
     * @param articles with their mentions; nested ones count where there are any
     * @return the places
     */
    public static Concordance ofConcept(String id, Collection<AnnotatedArticle> articles) {
        List<Line> lines = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            for (Mention mention : article.mentions()) {
                if (mention.concept().id().equals(id)) {
                    lines.add(new Line(article, mention));
                }
            }
        }
        return sorted(id, lines);
    }

    /**
     * The places of a text, whatever its capitals: as it is written, and in the forms that the rules of an article's
     * language make of it.
     *
     * @param text one word or more
     * @param articles where to look; their mentions do not matter
     * @param languages rules of form
     * @return the places; the concept of each stands for the text
     */
    public static Concordance ofText(String text, Collection<AnnotatedArticle> articles, Languages languages) {
        Map<LanguageTag, TermIndex> indexes = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            TermIndex index = indexes.computeIfAbsent(
                    article.article().language(), l -> TermIndex.of(only(text, l, languages), languages));
            for (Segment segment : article.segments()) {
                find(index, article, segment, lines);
            }
        }
        return sorted(text, lines);
    }

    private static Glossary only(String text, LanguageTag language, Languages languages) {
        Grammar grammar = new Grammar(
                languages.get(language).morphology().guessKind(text), null, null, null, null, List.of(), null);
        Term term = new Term(text, TermType.FULL_FORM, CaseRule.FREE, false, grammar, List.of(), null, Map.of());
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(language, List.of(term));
        return new Glossary(List.of(Concept.of(text, ConceptType.TERM, terms)), List.of(), List.of());
    }

    /** The longest forms that do not overlap. */
    private static void find(TermIndex index, AnnotatedArticle annotated, Segment segment, List<Line> sink) {
        Article article = annotated.article();
        List<TermMatch> matches =
                new ArrayList<>(index.matches(article.language(), segment.span().in(article.text())));
        matches.sort(Comparator.comparing((TermMatch m) -> m.span().start())
                .thenComparing(m -> -m.span().length())
                .thenComparing(m -> m.derivation().penalty())
                .thenComparing(m -> m.derivation().steps().size()));
        int end = 0;
        for (TermMatch match : matches) {
            if (match.span().start() >= end) {
                end = match.span().end();
                Span span = match.span().shift(segment.span().start());
                sink.add(new Line(
                        annotated,
                        new Mention(
                                match.concept(),
                                match.term(),
                                span,
                                segment.index(),
                                match.derivation(),
                                false,
                                List.of())));
            }
        }
    }

    private static Concordance sorted(String subject, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        byLanguage(lines).values().forEach(all::addAll);
        return new Concordance(subject, all);
    }

    /**
     * {@return the places by language of the article}
     */
    public Map<LanguageTag, List<Line>> byLanguage() {
        return byLanguage(lines);
    }

    private static Map<LanguageTag, List<Line>> byLanguage(List<Line> lines) {
        Map<LanguageTag, List<Line>> map = new TreeMap<>();
        for (Line line : lines) {
            map.computeIfAbsent(line.article().article().language(), l -> new ArrayList<>())
                    .add(line);
        }
        return map;
    }
}
