package org.dragoman.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** What can be looked for in another language: concepts, numbers and days of sentences, and where an article has them. */
final class GapTraces {
    private final AnnotatedArticle article;
    private final Languages languages;
    private final Map<String, List<Integer>> places = new HashMap<>();

    GapTraces(AnnotatedArticle article, Languages languages) {
        this.article = article;
        this.languages = languages;
        for (int segment = 0; segment < article.segments().size(); segment++) {
            for (String trace : of(segment)) {
                places.computeIfAbsent(trace, t -> new ArrayList<>()).add(segment);
            }
        }
    }

    /** Traces of one sentence; a day counts by month and day, as the year is often left out. */
    Set<String> of(int segment) {
        Set<String> traces = new HashSet<>();
        String text = article.text(segment);
        for (Mention mention : article.mentions(segment)) {
            traces.add("concept " + mention.concept().id());
        }
        Numbers.of(text).forEach(n -> traces.add("number " + n));
        days(text).forEach(d -> traces.add("day " + d.getMonthValue() + "-" + d.getDayOfMonth()));
        return traces;
    }

    /** The latest day that a sentence tells, null for none. */
    @Nullable
    LocalDate latest(int segment) {
        return days(article.text(segment)).stream().max(LocalDate::compareTo).orElse(null);
    }

    private List<LocalDate> days(String text) {
        LocalDate published = article.article().day();
        return published == null
                ? List.of()
                : languages.get(article.article().language()).dates(text).stream()
                        .flatMap(d -> d.resolve(published).stream())
                        .filter(r -> r.from().equals(r.to()))
                        .map(r -> r.from())
                        .toList();
    }

    /** Sentences of the article that have one of the traces, in order. */
    List<Integer> where(Set<String> traces) {
        Set<Integer> found = new TreeSet<>();
        traces.forEach(t -> found.addAll(places.getOrDefault(t, List.of())));
        return List.copyOf(found);
    }
}
