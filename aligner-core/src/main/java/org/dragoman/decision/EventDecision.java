package org.dragoman.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Article;

/**
 * Which articles report one event, by hand: all of these, and of the other articles that were decided on none. An article
 * that nobody decided on may still join them where it fits.
 *
 * @param articles hash of each article's file or record, else its address, else id and language; sorted, each once, at least one
 */
public record EventDecision(List<String> articles) {
    /** Order of decisions: by their first article. */
    static final Comparator<EventDecision> ORDER =
            Comparator.comparing(d -> d.articles().get(0));

    /** Sorts the articles. */
    public EventDecision {
        articles = articles.stream().distinct().sorted().toList();
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("an event has an article");
        }
    }

    /**
     * What decisions call an article.
     *
     * @param article any article
     * @return its hash, else its address, else id and language such as {@code report.az}
     */
    public static String nameOf(Article article) {
        String hash = article.provenance().hash();
        String address = article.provenance().address();
        return Stream.ofNullable(hash)
                .findFirst()
                .or(() -> Stream.ofNullable(address).findFirst())
                .orElse(article.id() + "." + article.language().value());
    }
}
