package org.dragoman.app.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.candidate.Occurrence;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in the queue. Two items are one only where they are the same object.
 *
 * @param candidate what is proposed
 * @param documents the articles behind the texts in which it was found, by the text's id; empty where only names are known
 */
record Item(Candidate candidate, Map<String, List<Article>> documents) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Its name for a reader. */
    String label(LanguageTag language) {
        Map<String, List<Form>> forms = candidate.forms();
        return forms.getOrDefault(language.language(), forms.values().iterator().next())
                .get(0)
                .citation();
    }

    /** The articles in which it stands, each once; those of the text's languages that name it. */
    List<Article> articles() {
        return candidate.occurrences().stream()
                .flatMap(o -> o.surfaces().keySet().stream().map(l -> article(o, l)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many articles name it; where they are not known, how many texts. */
    int spread() {
        int known = articles().size();
        return known > 0
                ? known
                : (int) candidate.occurrences().stream()
                        .map(Occurrence::doc)
                        .distinct()
                        .count();
    }

    /** The article behind a place. */
    @Nullable
    Article article(Occurrence place, String language) {
        return documents.getOrDefault(place.doc(), List.of()).stream()
                .filter(a -> a.language().language().equals(language))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is known which languages a text has. */
    boolean knows(Occurrence place) {
        return documents.containsKey(place.doc());
    }

    /** The day of the latest article; the first of all days where none is known. */
    LocalDate latest() {
        return articles().stream()
                .map(Article::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
