package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.language.Languages;
import org.dragoman.text.Span;

/** What differs between a copy and its original, sentence by sentence. */
final class Differences {
    private static final double CHANGED = 0.5;

    private final Languages languages;
    private final Segmenter segmenter;

    Differences(Languages languages) {
        this.languages = languages;
        this.segmenter = new Segmenter(languages, false);
    }

    private record Sentence(Span span, List<String> words) {}

    /** Each sentence of the copy takes the likest of the original that is still free. */
    List<Difference> of(Article original, Article copy) {
        List<Sentence> before = sentences(original);
        List<Difference> differences = new ArrayList<>();
        for (Sentence sentence : sentences(copy)) {
            Sentence best = null;
            double likeness = 0;
            for (Sentence candidate : before) {
                double now = likeness(sentence, candidate);
                if (now > likeness) {
                    best = candidate;
                    likeness = now;
                }
            }
            if (best == null || likeness < CHANGED) {
                differences.add(new Difference(Difference.Kind.ADDED, null, sentence.span()));
                continue;
            }
            before.remove(best);
            if (!best.words().equals(sentence.words())) {
                differences.add(new Difference(Difference.Kind.CHANGED, best.span(), sentence.span()));
            }
        }
        before.forEach(s -> differences.add(new Difference(Difference.Kind.LEFT_OUT, s.span(), null)));
        return differences;
    }

    private List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segmenter.segments(article)) {
            String folded = languages
                    .get(article.language())
                    .fold(segment.span().in(article.text()))
                    .folded();
            List<String> words = WordRuns.words(folded);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(segment.span(), words));
            }
        }
        return sentences;
    }

    private static double likeness(Sentence one, Sentence other) {
        if (one.words().equals(other.words())) {
            return 1;
        }
        Set<String> words = new HashSet<>(one.words());
        Set<String> others = new HashSet<>(other.words());
        long common = words.stream().filter(others::contains).count();
        return common / (double) (words.size() + others.size() - common) * 0.999;
    }
}
