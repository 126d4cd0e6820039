package org.dragoman.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.LanguageTag;

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
        TextSearch search = new TextSearch(text, languages);
        List<Line> lines = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            for (Segment segment : article.segments()) {
                find(search, article, segment, lines);
            }
        }
        return sorted(text, lines);
    }

    private static void find(TextSearch search, AnnotatedArticle annotated, Segment segment, List<Line> sink) {
        Article article = annotated.article();
        for (TermMatch match : search.find(article.language(), segment.span().in(article.text()))) {
            sink.add(new Line(
                    annotated,
                    new Mention(
                            match.concept(),
                            match.term(),
                            match.span().shift(segment.span().start()),
                            segment.index(),
                            match.derivation(),
                            false,
                            List.of())));
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
