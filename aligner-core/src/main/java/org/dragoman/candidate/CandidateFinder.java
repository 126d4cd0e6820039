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
        Lexicon lexicon = new Lexicon(languages);
        List<Unit> units = units(articles, lexicon, lines);
        List<List<List<Match>>> matches = new PairSearch(lexicon, new Demonyms(languages)).search(units, progress);
        Joiner joiner = new Joiner(PairModel.shipped(), least);
        Entries entries = new Entries(lexicon);
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (Joiner.Group group : joiner.join(matches.get(i))) {
                Occurrence occurrence = occurrence(units.get(i), group);
                occurrences.add(occurrence);
                entries.add(group, occurrence);
            }
        }
        return new Candidates(occurrences, entries.all());
    }

    /** The versions of each text side by side. */
    List<Unit> units(List<AnnotatedArticle> articles, Lexicon lexicon, boolean byLines) {
        Map<String, Map<String, AnnotatedArticle>> texts = new LinkedHashMap<>();
        for (AnnotatedArticle article : articles) {
            String language = article.article().language().language();
            if (Unit.LANGUAGES.contains(language)) {
                texts.computeIfAbsent(article.article().id(), k -> new LinkedHashMap<>())
                        .putIfAbsent(language, article);
            }
        }
        Units units = new Units(languages, lexicon);
        for (Map<String, AnnotatedArticle> versions : texts.values()) {
            if (versions.size() > 1) {
                units.add(
                        Unit.LANGUAGES.stream()
                                .filter(versions::containsKey)
                                .map(versions::get)
                                .toList(),
                        byLines);
            }
        }
        return units.all();
    }

    private static Occurrence occurrence(Unit unit, Joiner.Group group) {
        Map<String, String> surfaces = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String language : Unit.LANGUAGES) {
            Phrase phrase = group.sides.get(language);
            if (phrase != null) {
                surfaces.put(language, phrase.surface());
                sentences.put(language, phrase.line().text());
            }
        }
        return new Occurrence(unit.doc(), unit.line(), surfaces, sentences, group.confidence);
    }
}
