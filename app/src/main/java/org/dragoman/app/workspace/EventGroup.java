package org.dragoman.app.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Articles that report the same event.
 *
 * @param id stable in its workspace
 * @param titles title by language, may be empty
 * @param day day of the event, null where it is not known
 * @param articles in the user's order
 */
public record EventGroup(
        String id,
        Map<LanguageTag, String> titles,
        @Nullable LocalDate day,
        List<Article> articles) {
    private static final int LONG = 80;

    /** Copies the collections. */
    public EventGroup {
        titles = Map.copyOf(titles);
        articles = List.copyOf(articles);
    }

    /**
     * The title to show.
     *
     * @param language the reader's language
     * @return the title in it, else the headline of an article in it, else of the first article that has one, else the
     *     first words of a text, else the id
     */
    public String title(LanguageTag language) {
        String title = titles.get(language);
        if (title != null) {
            return title;
        }
        List<Article> titled = articles.stream().filter(a -> a.title() != null).toList();
        return Stream.of(
                        titled.stream().filter(a -> a.language().language().equals(language.language())),
                        titled.stream())
                .flatMap(s -> s)
                .map(a -> String.valueOf(a.title()))
                .findFirst()
                .or(() -> articles.stream()
                        .map(EventGroup::firstWords)
                        .filter(w -> !w.isEmpty())
                        .findFirst())
                .orElse(id);
    }

    /** The first line that is article, cut behind a word. */
    private static String firstWords(Article article) {
        String line = article.body().stream()
                .map(s -> s.in(article.text()).strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        int cut = line.length() <= LONG ? -1 : line.lastIndexOf(' ', LONG);
        return cut <= 0 ? line : line.substring(0, cut) + "…";
    }
}
