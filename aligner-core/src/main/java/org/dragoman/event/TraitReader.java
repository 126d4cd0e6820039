package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the traits of articles. Immutable, safe for use by several threads. */
public final class TraitReader {
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
        Map<Integer, Place> places = new HashMap<>();
        annotated.segments().forEach(s -> places.put(s.index(), Place.of(s, article.text())));
        Map<Integer, List<Span>> spans = new HashMap<>();
        GistReader gist = new GistReader(article);
        for (Mention mention : annotated.mentions()) {
            if (!mention.nested()) {
                Place place = places.getOrDefault(mention.segment(), Place.BODY);
                gist.mention(mention, place.head());
                found.add(
                        Trait.Kind.CONCEPT, concept(mention.concept()), mention.surface(article.text()), place, false);
                spans.computeIfAbsent(mention.segment(), k -> new ArrayList<>()).add(mention.span());
            }
        }
        LanguageSupport rules = languages.get(article.language());
        EventDays happened = new EventDays(article.day());
        for (Segment segment : annotated.segments()) {
            String text = segment.span().in(article.text());
            List<DateExpression> dates = rules.dates(text);
            Place place = places.getOrDefault(segment.index(), Place.BODY);
            dates.forEach(d -> date(d, text, article.day(), place, found));
            Words words = Words.of(rules.fold(text));
            if (place.head()) {
                happened.add(segment.index(), dates);
                gist.head(segment.index(), words, dates);
            }
            List<Span> mentioned = spans.getOrDefault(segment.index(), List.of()).stream()
                    .map(s -> s.shift(-segment.span().start()))
                    .toList();
            new WordTraits(article.language(), words, dates, mentioned, place, found).read();
        }
        return new ArticleTraits(
                article.source().source() + " " + article.id(),
                article.language(),
                article.day(),
                happened.days(),
                found.sorted(),
                runs(article),
                gist.gist());
    }

    /** Half of each hash: two articles seldom have a half in common by chance, and it takes many to make a copy. */
    private List<Long> runs(Article article) {
        return WordRuns.of(article, languages).chosen().stream()
                .map(run -> (long) run.intValue())
                .distinct()
                .sorted()
                .toList();
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
            DateExpression date, String text, @Nullable LocalDate published, Place place, Collected found) {
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            found.add(
                    Trait.Kind.DATE,
                    String.format(Locale.ROOT, "%02d-%02d", month, day),
                    date.span().in(text),
                    place,
                    false);
        }
        LocalDate reference = published;
        if (reference == null && date.year() == null) {
            return;
        }
        date.resolve(Objects.requireNonNullElse(reference, LocalDate.EPOCH))
                .filter(r -> r.from().equals(r.to()))
                .ifPresent(r -> found.add(
                        Trait.Kind.DATE, r.from().toString(), date.span().in(text), place, month == null));
    }

    /** Traits by kind and key. */
    static final class Collected {
        private final Map<Trait.Kind, Map<String, Trait>> traits = new EnumMap<>(Trait.Kind.class);

        void add(Trait.Kind kind, String key, String surface, Place place, boolean alternative) {
            traits.computeIfAbsent(kind, k -> new TreeMap<>())
                    .merge(
                            key,
                            new Trait(kind, key, surface, 1, place.head(), alternative, place.weight()),
                            (a, b) -> new Trait(
                                    kind,
                                    key,
                                    a.surface(),
                                    a.count() + 1,
                                    a.head() || b.head(),
                                    a.alternative() && alternative,
                                    Math.max(a.weight(), b.weight())));
        }

        List<Trait> sorted() {
            return traits.values().stream().flatMap(t -> t.values().stream()).toList();
        }
    }
}
