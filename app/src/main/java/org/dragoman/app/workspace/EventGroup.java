package org.dragoman.app.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * @return the title in it, else the headline or the first words of an article in it, else those in English, Azerbaijani,
     *     Arabic, any other language, else the id
     */
    public String title(LanguageTag language) {
        return EventTitles.choose(
                language, titles, articles, Article::language, Article::title, EventGroup::firstWords, id);
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
