package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Articles of different outlets about one event, put together as if they were versions of texts, so that a {@link
 * CandidateFinder} can search them. Where an event has several articles in a language, each stands in one text at least.
 *
 * @param texts versions of texts, their ids those of {@code documents}
 * @param documents the articles behind each text, by its id, one a language
 */
public record EventVersions(List<AnnotatedArticle> texts, Map<String, List<Article>> documents) {
    /** Copies the collections. */
    public EventVersions {
        texts = List.copyOf(texts);
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /**
     * Puts the articles of events together.
     *
     * @param events the articles of each event with their mentions, by an id of the event
     * @return texts; an event in one language only gives none
     */
    public static EventVersions of(Map<String, List<AnnotatedArticle>> events) {
        List<AnnotatedArticle> texts = new ArrayList<>();
        Map<String, List<Article>> documents = new LinkedHashMap<>();
        events.forEach((event, articles) -> {
            Map<String, List<AnnotatedArticle>> languages = new LinkedHashMap<>();
            for (AnnotatedArticle article : articles) {
                String language = article.article().language().language();
                if (Unit.LANGUAGES.contains(language)) {
                    languages.computeIfAbsent(language, l -> new ArrayList<>()).add(article);
                }
            }
            int most = languages.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most && languages.size() > 1; i++) {
                String id = most == 1 ? event : event + " (" + (i + 1) + ')';
                List<Article> behind = new ArrayList<>();
                for (List<AnnotatedArticle> all : languages.values()) {
                    AnnotatedArticle one = all.get(i % all.size());
                    behind.add(one.article());
                    texts.add(named(one, id));
                }
                documents.put(id, behind);
            }
        });
        return new EventVersions(texts, documents);
    }

    private static AnnotatedArticle named(AnnotatedArticle annotated, String id) {
        Article a = annotated.article();
        Article renamed =
                new Article(id, a.language(), a.text(), a.titleSpan(), a.layout(), a.provenance(), a.source());
        return new AnnotatedArticle(renamed, annotated.segments(), annotated.mentions());
    }
}
