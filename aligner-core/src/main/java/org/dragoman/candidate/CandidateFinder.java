package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Progress;

/**
 * Finds names and terms that the versions of texts share and the glossary lacks. Versions of one text are articles of
 * one id in different languages; their mentions are what the glossary knows. Of the languages, English, Azerbaijani and
 * Arabic are looked at. Safe for use by several threads.
 */
public final class CandidateFinder {
    /** Places below it are as likely wrong as right. */
    public static final double DEFAULT_LEAST = 0.5;

    private final Languages languages;
    private final boolean lines;
    private final double least;

    /**
     * Builds a finder.
     *
     * @param languages rules of the languages
     * @param lines whether line n of one version is the counterpart of line n of the others; else they are aligned
     * @param least places less sure than this are left out
     * @throws IllegalArgumentException where {@code least} is not from 0 to 1
     */
    public CandidateFinder(Languages languages, boolean lines, double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("confidence goes from 0 to 1, got " + least);
        }
        this.languages = languages;
        this.lines = lines;
        this.least = least;
    }

    /**
     * Searches texts; what they repeat is learnt from all of them together.
     *
     * @param articles versions of texts in any order
     * @param progress told how far the work has come
     * @return places and entries; none where no text has two versions
     */
    public Candidates find(List<AnnotatedArticle> articles, Progress progress) {
        List<List<AnnotatedArticle>> texts = texts(articles);
        List<Occurrence> occurrences = new ArrayList<>();
        Entries entries = new Entries(Integer.MAX_VALUE, Integer.MAX_VALUE);
        try (Shelves shelves = new Shelves(null)) {
            search(shelves, 1)
                    .run(
                            texts.iterator(),
                            texts.size(),
                            (occurrence, place) -> {
                                entries.add(place, occurrences::size);
                                occurrences.add(occurrence);
                            },
                            progress);
        }
        return new Candidates(
                occurrences,
                entries.all().stream()
                        .map(e -> e.with(place -> occurrences.get((int) place)))
                        .toList());
    }

    /** A search with what this finder looks for. */
    Search search(Shelves shelves, int threads) {
        return new Search(languages, lines, least, threads, shelves, Sample.MOST);
    }

    /** The versions of each text side by side; texts with one version are left out. */
    static List<List<AnnotatedArticle>> texts(List<AnnotatedArticle> articles) {
        Map<String, Map<String, AnnotatedArticle>> texts = new LinkedHashMap<>();
        for (AnnotatedArticle article : articles) {
            String language = article.article().language().language();
            if (Unit.LANGUAGES.contains(language)) {
                texts.computeIfAbsent(article.article().id(), k -> new LinkedHashMap<>())
                        .putIfAbsent(language, article);
            }
        }
        return texts.values().stream()
                .filter(versions -> versions.size() > 1)
                .map(CandidateFinder::inOrder)
                .toList();
    }

    /** Versions in the order of {@link Unit#LANGUAGES}. */
    static List<AnnotatedArticle> inOrder(Map<String, AnnotatedArticle> versions) {
        return Unit.LANGUAGES.stream()
                .filter(versions::containsKey)
                .map(versions::get)
                .toList();
    }
}
