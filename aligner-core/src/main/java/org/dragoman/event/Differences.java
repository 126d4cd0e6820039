package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.language.Languages;
import org.dragoman.text.Span;

/** What differs between a copy and its original, sentence by sentence. */
final class Differences {
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
        SentenceIndex index =
                new SentenceIndex(before.stream().map(Sentence::words).toList());
        List<Difference> differences = new ArrayList<>();
        for (Sentence sentence : sentences(copy)) {
            int best = index.take(sentence.words());
            if (best < 0) {
                differences.add(new Difference(Difference.Kind.ADDED, null, sentence.span()));
            } else if (!before.get(best).words().equals(sentence.words())) {
                differences.add(
                        new Difference(Difference.Kind.CHANGED, before.get(best).span(), sentence.span()));
            }
        }
        for (int left : index.free()) {
            differences.add(
                    new Difference(Difference.Kind.LEFT_OUT, before.get(left).span(), null));
        }
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
}
