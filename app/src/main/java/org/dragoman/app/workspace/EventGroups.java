package org.dragoman.app.workspace;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvent;
import org.dragoman.seeds.SampleEvents;
import org.dragoman.text.LanguageTag;

/** Makes events of articles. */
public final class EventGroups {
    private EventGroups() {}

    /**
     * The sample events, the newest first.
     *
     * @param articles readers
     * @return events with articles marked as samples
     */
    public static List<EventGroup> samples(Articles articles) {
        return SampleEvents.all().stream().map(e -> sample(articles, e)).toList();
    }

    /**
     * The newest sample event, without the time that reading the others takes.
     *
     * @param articles readers
     * @return the first of the {@linkplain #samples sample events}
     */
    public static EventGroup newestSample(Articles articles) {
        return sample(articles, SampleEvents.newest());
    }

    /**
     * The sample events but the newest.
     *
     * @param articles readers
     * @return the newest of them first
     */
    public static List<EventGroup> furtherSamples(Articles articles) {
        return SampleEvents.all().stream().skip(1).map(e -> sample(articles, e)).toList();
    }

    private static EventGroup sample(Articles readers, SampleEvent event) {
        List<Article> articles =
                event.articles().stream().map(a -> article(readers, a)).toList();
        Map<LanguageTag, String> titles = new LinkedHashMap<>();
        event.titles().forEach((language, title) -> titles.put(new LanguageTag(language), title));
        return new EventGroup(event.id(), titles, LocalDate.parse(event.day()), articles);
    }

    private static Article article(Articles readers, SampleArticle sample) {
        CollectedArticles read = new CollectedArticles();
        readers.read(
                new ArticleInput(
                        sample.fileName(),
                        sample.text().getBytes(StandardCharsets.UTF_8),
                        ReadOptions.DEFAULT.page(sample.page())),
                read);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(read.problems().get(0).toString());
        }
        Article article = read.articles().get(0);
        return article.with(
                Provenance.of(sample.outlet(), sample.published()).sample(true).or(article.provenance()));
    }

    /**
     * Groups articles that a user opened: versions of one document (same id) are one event; where no document has two
     * versions, all of them are.
     *
     * @param articles in the user's order
     * @return events in order of first appearance
     */
    public static List<EventGroup> of(List<Article> articles) {
        Map<String, List<Article>> byId = new LinkedHashMap<>();
        articles.forEach(
                a -> byId.computeIfAbsent(a.id(), k -> new ArrayList<>()).add(a));
        boolean versions = byId.values().stream().anyMatch(l -> l.size() > 1);
        if (!versions && articles.size() > 1) {
            return List.of(group(articles.get(0).id(), articles));
        }
        return byId.entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue()))
                .toList();
    }

    private static EventGroup group(String id, List<Article> articles) {
        LocalDate day = articles.stream()
                .map(Article::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new EventGroup(id, Map.of(), day, articles);
    }
}
