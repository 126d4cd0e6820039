package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.language.date.DateExpression;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the traits of articles. Immutable, safe for use by several threads. */
public final class TraitReader {
    /** Segments that count as the head of an article: the title and two more. */
    private static final int HEAD = 3;

    private final Languages languages;

    /**
     * A reader by the rules of languages.
     *
     * @param languages how texts are folded and dates read
     */
    public TraitReader(Languages languages) {
        this.languages = languages;
    }

    /**
     * Reads an article.
     *
     * @param annotated the article with its segments and mentions
     * @return its traits
     */
    public ArticleTraits read(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Collected found = new Collected();
        for (Mention mention : annotated.mentions()) {
            if (!mention.nested()) {
                found.add(
                        Trait.Kind.CONCEPT,
                        concept(mention.concept()),
                        mention.surface(article.text()),
                        mention.segment() < HEAD,
                        false);
            }
        }
        LanguageSupport rules = languages.get(article.language());
        for (Segment segment : annotated.segments()) {
            String text = segment.span().in(article.text());
            List<DateExpression> dates = rules.dates(text);
            boolean head = segment.index() < HEAD;
            dates.forEach(d -> date(d, text, article.day(), head, found));
            new WordTraits(article.language(), Words.of(rules.fold(text)), dates, head, found).read();
        }
        return new ArticleTraits(
                article.source().source() + " " + article.id(),
                article.language(),
                article.day(),
                found.sorted(),
                WordRuns.of(article, languages).chosen().stream().sorted().toList());
    }

    /** A demonym tells what its place tells. */
    private static String concept(Concept concept) {
        if (concept.type() == ConceptType.DEMONYM) {
            for (Relation relation : concept.relations()) {
                if (relation.type() == Relation.Type.DEMONYM_OF) {
                    return relation.target();
                }
            }
        }
        return concept.id();
    }

    private static void date(
            DateExpression date, String text, @Nullable LocalDate published, boolean head, Collected found) {
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            found.add(
                    Trait.Kind.DATE,
                    String.format(Locale.ROOT, "%02d-%02d", month, day),
                    date.span().in(text),
                    head,
                    false);
        }
        LocalDate reference = published;
        if (reference == null && date.year() == null) {
            return;
        }
        date.resolve(Objects.requireNonNullElse(reference, LocalDate.EPOCH))
                .filter(r -> r.from().equals(r.to()))
                .ifPresent(r -> found.add(
                        Trait.Kind.DATE, r.from().toString(), date.span().in(text), head, month == null));
    }

    /** Traits by kind and key. */
    static final class Collected {
        private final Map<String, Trait> traits = new LinkedHashMap<>();

        void add(Trait.Kind kind, String key, String surface, boolean head, boolean alternative) {
            traits.merge(
                    kind + key,
                    new Trait(kind, key, surface, 1, head, alternative),
                    (a, b) -> new Trait(
                            kind, key, a.surface(), a.count() + 1, a.head() || head, a.alternative() && alternative));
        }

        List<Trait> sorted() {
            List<Trait> all = new ArrayList<>(traits.values());
            all.sort(Comparator.comparing(Trait::kind).thenComparing(Trait::key));
            return all;
        }
    }
}
