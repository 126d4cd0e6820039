package org.dragoman.app.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param id stable while its first article stays
 * @param titles title by language, may be empty
 * @param day day of the event, null where it is not known
 * @param articles at least one, in the user's order
 */
public record ListedEvent(
        String id,
        Map<LanguageTag, String> titles,
        @Nullable LocalDate day,
        List<ListedArticle> articles) {
    /** Copies the collections. */
    public ListedEvent {
        titles = Map.copyOf(titles);
        articles = List.copyOf(articles);
    }

    /**
     * An event whose articles are in memory.
     *
     * @param event the event
     * @return it, listed
     */
    public static ListedEvent of(EventGroup event) {
        return new ListedEvent(
                event.id(),
                event.titles(),
                event.day(),
                event.articles().stream().map(ListedArticle::of).toList());
    }

    /**
     * The latest first, those without a day at the end; those of one day by their names.
     *
     * @param name what an event is called where the list is read
     * @param letters order of the names
     * @return the order
     */
    public static Comparator<ListedEvent> latestFirst(Function<ListedEvent, String> name, Comparator<String> letters) {
        return Comparator.comparing(ListedEvent::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(name, letters)
                .thenComparing(ListedEvent::id);
    }

    /**
     * An event of articles of which nothing else is known.
     *
     * @param articles at least one
     * @return its day is that of the earliest article
     */
    public static ListedEvent of(List<ListedArticle> articles) {
        LocalDate day = articles.stream()
                .map(ListedArticle::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ListedEvent(articles.get(0).name(), Map.of(), day, articles);
    }

    /**
     * The event with some of its articles, for showing them.
     *
     * @param shown some of its articles, read
     * @return titles in every language that an article of the event has
     */
    public EventGroup group(List<Article> shown) {
        Map<LanguageTag, String> all = new LinkedHashMap<>(titles);
        articles.forEach(a -> all.putIfAbsent(new LanguageTag(a.language().language()), title(a.language())));
        return new EventGroup(id, all, day, shown);
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
                language,
                titles,
                articles,
                ListedArticle::language,
                ListedArticle::title,
                ListedArticle::firstWords,
                id);
    }

    /**
     * The articles to begin with: one a language, then whatever there is.
     *
     * @param most how many at most
     * @return in the event's order
     */
    public List<ListedArticle> first(int most) {
        Set<ListedArticle> chosen = new HashSet<>();
        Set<LanguageTag> languages = new HashSet<>();
        for (ListedArticle article : articles) {
            if (chosen.size() < most && languages.add(article.language())) {
                chosen.add(article);
            }
        }
        for (ListedArticle article : articles) {
            if (chosen.size() < most) {
                chosen.add(article);
            }
        }
        return articles.stream().filter(chosen::contains).toList();
    }

    /**
     * The event with a changed article in the place of another.
     *
     * @param old an article
     * @param next what takes its place
     * @return itself where it has no such article
     */
    public ListedEvent with(Article old, ListedArticle next) {
        return with(a -> a.is(old), next);
    }

    /**
     * The event with an article in the place of others.
     *
     * @param old which articles give way
     * @param next what takes their place
     * @return the changed event; the same where no article gives way
     */
    public ListedEvent with(Predicate<ListedArticle> old, ListedArticle next) {
        return articles.stream().noneMatch(old)
                ? this
                : new ListedEvent(
                        id,
                        titles,
                        day,
                        articles.stream().map(a -> old.test(a) ? next : a).toList());
    }

    /**
     * {@return how many outlets are known to report it}
     */
    public int outlets() {
        return (int) articles.stream()
                .map(ListedArticle::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /**
     * {@return the languages of its articles, sorted, each once}
     */
    public List<String> languages() {
        return articles.stream()
                .map(a -> a.language().value())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return whether an article of it came with the program}
     */
    public boolean sample() {
        return articles.stream().anyMatch(ListedArticle::sample);
    }
}
