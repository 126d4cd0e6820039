package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dragoman.align.Bead;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Segment;
import org.dragoman.concept.ConceptType;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an entry from words selected in one of several articles that report the same thing: looks for their counterparts
 * in the corresponding sentences of the others, and gives all names in the form in which a glossary has them. Of the
 * languages, English, Azerbaijani and Arabic are looked at, one article of each. Safe for use by several threads.
 */
public final class EntryDrafter {
    private final Languages languages;

    /**
     * A drafter.
     *
     * @param languages rules of the languages
     */
    public EntryDrafter(Languages languages) {
        this.languages = languages;
    }

    /**
     * Drafts an entry.
     *
     * @param articles with their mentions, in any order
     * @param index which of them the words stand in
     * @param words where they stand there
     * @return the draft; with nothing but the words as they stand where no counterpart is found
     */
    public EntryDraft draft(List<AnnotatedArticle> articles, int index, Span words) {
        AnnotatedArticle article = articles.get(index);
        String language = article.article().language().language();
        String selected = words.in(article.article().text()).strip().replaceAll("\\s+", " ");
        Map<String, AnnotatedArticle> versions = new LinkedHashMap<>();
        versions.put(language, article);
        articles.forEach(a -> versions.putIfAbsent(a.article().language().language(), a));
        versions.keySet().retainAll(Unit.LANGUAGES);
        Segment segment = segment(article, words);
        String sentence =
                segment == null ? selected : segment.span().in(article.article().text());
        Best best = new Best(language, selected, sentence);
        if (versions.size() > 1 && versions.containsKey(language)) {
            try (Shelves shelves = new Shelves(null)) {
                new Search(languages, false, 0, 1, shelves, Sample.MOST)
                        .run(List.of(CandidateFinder.inOrder(versions)).iterator(), 1, best::take, Progress.NONE);
            }
        }
        Map<String, String> sentences = segment == null
                ? Map.of(language, sentence)
                : sentences(new ArrayList<>(versions.values()), segment.index());
        if (best.place != null || versions.size() < 2 || !versions.containsKey(language)) {
            BaseForm bases = new BaseForm(languages);
            return best.draft(sentences, w -> bases.of(language, w, known -> false));
        }
        Counterparts counterparts = new Counterparts(languages, CandidateFinder.inOrder(versions));
        return drafted(language, selected, sentences, counterparts);
    }

    /** A common word and what faces it. */
    private EntryDraft drafted(
            String language, String selected, Map<String, String> sentences, Counterparts counterparts) {
        Map<String, String> citations = new LinkedHashMap<>();
        Map<String, List<String>> proposals = new LinkedHashMap<>();
        citations.put(language, new BaseForm(languages).of(language, selected, w -> counterparts.has(language, w)));
        double least = 1;
        Map<String, List<Counterparts.Proposed>> found = counterparts.of(language, selected);
        for (Map.Entry<String, List<Counterparts.Proposed>> other : found.entrySet()) {
            List<String> names = other.getValue().stream()
                    .map(Counterparts.Proposed::citation)
                    .distinct()
                    .toList();
            citations.put(other.getKey(), names.get(0));
            proposals.put(other.getKey(), names);
            least = Math.min(least, other.getValue().get(0).strength());
        }
        return new EntryDraft(ConceptType.TERM, found.isEmpty() ? 0 : least / 2, citations, sentences, proposals);
    }

    private static @Nullable Segment segment(AnnotatedArticle article, Span words) {
        return article.segments().stream()
                .filter(s -> s.span().overlaps(words))
                .findFirst()
                .orElse(null);
    }

    /** The sentences that correspond to one of the first version. */
    private static Map<String, String> sentences(List<AnnotatedArticle> versions, int segment) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(
                versions.get(0).article().language().language(), versions.get(0).text(segment));
        if (versions.size() > 1) {
            for (Bead bead : new SentenceAligner().align(versions).beads()) {
                if (bead.side(0).contains(segment)) {
                    for (int i = 1; i < versions.size(); i++) {
                        AnnotatedArticle version = versions.get(i);
                        List<String> texts =
                                bead.side(i).stream().map(version::text).toList();
                        if (!texts.isEmpty()) {
                            found.put(version.article().language().language(), String.join(" ", texts));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Keeps the place that fits the selected words best. */
    private static final class Best {
        private final String language;
        private final String words;
        private final String sentence;
        private double score;
        private @Nullable Place place;

        Best(String language, String words, String sentence) {
            this.language = language;
            this.words = words;
            this.sentence = sentence;
        }

        void take(Occurrence occurrence, Place found) {
            Place.Name name = found.names().get(language);
            String around = occurrence.sentences().getOrDefault(language, "");
            if (name != null) {
                double fit = fit(name.surface()) + (around.contains(sentence) ? 1 : 0);
                if (fit > 1 && fit + found.confidence() / 2 > score) {
                    score = fit + found.confidence() / 2;
                    place = found;
                }
            }
        }

        /** 0 for other words, more than 1 for the same, else the share that both have in common. */
        private double fit(String surface) {
            if (surface.equals(words)) {
                return 2;
            }
            boolean part = surface.contains(words) || words.contains(surface);
            double share =
                    (double) Math.min(surface.length(), words.length()) / Math.max(surface.length(), words.length());
            return part && share >= 0.4 ? share : 0;
        }

        EntryDraft draft(Map<String, String> sentences, UnaryOperator<String> base) {
            Place found = place;
            if (found == null) {
                return new EntryDraft(ConceptType.TERM, 0, Map.of(language, base.apply(words)), sentences, Map.of());
            }
            boolean general = found.type() == ConceptType.OFFICE || found.type() == ConceptType.TERM;
            Map<String, String> citations = new LinkedHashMap<>();
            citations.put(language, words);
            found.names().forEach((tag, name) -> citations.put(tag, general ? name.general() : name.citation()));
            Place.Name own = found.names().get(language);
            if (own != null && own.surface().length() < words.length()) {
                citations.put(language, words);
            }
            if (general) {
                citations.computeIfPresent(language, (l, name) -> base.apply(name));
            }
            return new EntryDraft(found.type(), found.confidence(), citations, sentences, Map.of());
        }
    }
}
