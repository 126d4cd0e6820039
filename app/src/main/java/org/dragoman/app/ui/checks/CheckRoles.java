package org.dragoman.app.ui.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Which of the articles side by side is the source, and which render it.
 *
 * @param source index of the source, {@link #NONE} where every text is checked by itself
 * @param targets indexes of the texts to be checked
 * @param lines whether line n renders line n
 */
public record CheckRoles(int source, Set<Integer> targets, boolean lines) {
    /** There is no source. */
    public static final int NONE = -1;

    /** Copies the targets; the source is none of them. */
    public CheckRoles {
        targets = targets.stream().filter(t -> t != source).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The usual roles: the first article in a language is the source, the others render it, those in its own language only
     * where there is none in another. A single article is checked by itself.
     *
     * @param articles those side by side
     * @param language of the source, null for that of the first article
     * @param lines whether line n renders line n
     * @return the roles
     */
    public static CheckRoles usual(List<Article> articles, @Nullable LanguageTag language, boolean lines) {
        if (articles.size() < 2) {
            return new CheckRoles(NONE, articles.isEmpty() ? Set.of() : Set.of(0), lines);
        }
        int source = IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).language().equals(language))
                .findFirst()
                .orElse(0);
        LanguageTag own = articles.get(source).language();
        Set<Integer> others = new TreeSet<>();
        IntStream.range(0, articles.size()).filter(i -> i != source).forEach(others::add);
        Set<Integer> foreign = others.stream()
                .filter(i -> !articles.get(i).language().equals(own))
                .collect(Collectors.toSet());
        return new CheckRoles(source, foreign.isEmpty() ? others : foreign, lines);
    }

    /**
     * The same with a text checked or not.
     *
     * @param index of an article
     * @return the changed roles
     */
    public CheckRoles toggled(int index) {
        Set<Integer> next = new TreeSet<>(targets);
        if (!next.remove(index)) {
            next.add(index);
        }
        return new CheckRoles(source, next, lines);
    }

    /**
     * The same line by line, or not.
     *
     * @param byLine whether line n renders line n
     * @return the changed roles
     */
    public CheckRoles lines(boolean byLine) {
        return new CheckRoles(source, targets, byLine);
    }
}
