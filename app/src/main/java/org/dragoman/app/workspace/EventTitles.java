package org.dragoman.app.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Which title an event is shown by: one in the reader's language first, then in English, Azerbaijani, Arabic, whatever else
 * there is.
 */
final class EventTitles {
    private EventTitles() {}

    /**
     * Chooses.
     *
     * @param reader the reader's language
     * @param given titles that the event was given
     * @param articles its articles in order
     * @param language of an article
     * @param headline of an article, null for none
     * @param firstWords of an article without one, empty for none
     * @param id what is said where nothing has words
     * @return of a language the event's title, else a headline, else the first words of a text
     */
    static <A> String choose(
            LanguageTag reader,
            Map<LanguageTag, String> given,
            List<A> articles,
            Function<A, LanguageTag> language,
            Function<A, @Nullable String> headline,
            Function<A, String> firstWords,
            String id) {
        Set<String> order = new LinkedHashSet<>(List.of(reader.language(), "en", "az", "ar"));
        articles.forEach(a -> order.add(language.apply(a).language()));
        for (String tag : order) {
            String title = given.get(new LanguageTag(tag));
            if (title != null) {
                return title;
            }
            String words = "";
            for (A article : articles) {
                if (!language.apply(article).language().equals(tag)) {
                    continue;
                }
                String head = headline.apply(article);
                if (head != null) {
                    return head;
                }
                words = words.isEmpty() ? firstWords.apply(article) : words;
            }
            if (!words.isEmpty()) {
                return words;
            }
        }
        return id;
    }
}
