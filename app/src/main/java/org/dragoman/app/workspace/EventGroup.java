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
    /** Copies the collections. */
    public EventGroup {
        titles = Map.copyOf(titles);
        articles = List.copyOf(articles);
    }

    /**
     * The title to show.
     *
     * @param language the reader's language
     * @return the title in it, else the first article's title, else the id
     */
    public String title(LanguageTag language) {
        String title = titles.get(language);
        if (title == null && !articles.isEmpty()) {
            title = articles.get(0).title();
        }
        return title == null ? id : title;
    }
}
