package org.dragoman.app.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;

/** Finds events again by their articles, after events were grouped otherwise. Pure functions. */
final class EventPlaces {
    private EventPlaces() {}

    /** The event of the first of some articles that any event has. */
    static Optional<ListedEvent> of(List<ListedEvent> events, List<ListedArticle> articles) {
        return articles.stream()
                .flatMap(a -> events.stream().filter(e -> e.articles().contains(a)))
                .findFirst();
    }

    /** The events that have the first articles of earlier ones now; none where there were none. */
    static List<ListedEvent> still(List<ListedEvent> events, List<ListedEvent> before) {
        Set<ListedArticle> firsts =
                before.stream().map(e -> e.articles().get(0)).collect(Collectors.toSet());
        return events.stream()
                .filter(e -> e.articles().stream().anyMatch(firsts::contains))
                .toList();
    }

    /** What is shown with an article more or fewer: the last one stays; a full place gives way, first in its language. */
    static List<ListedArticle> toggled(List<ListedArticle> shown, ListedArticle article, int most) {
        List<ListedArticle> next = new ArrayList<>(shown);
        if (next.contains(article)) {
            if (next.size() > 1) {
                next.remove(article);
            }
            return next;
        }
        if (next.size() >= most) {
            next.remove(next.stream()
                    .filter(a -> a.language().equals(article.language()))
                    .findFirst()
                    .orElse(next.get(next.size() - 1)));
        }
        next.add(article);
        return next;
    }
}
