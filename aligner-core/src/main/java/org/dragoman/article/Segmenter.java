package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Languages;
import org.dragoman.text.Span;

/** Splits articles into segments. Immutable. */
public final class Segmenter {
    private final Languages languages;
    private final boolean lines;

    /**
     * Builds a segmenter.
     *
     * @param languages rules for sentences
     * @param lines whether every line is one ready segment, blank lines included
     */
    public Segmenter(Languages languages, boolean lines) {
        this.languages = languages;
        this.lines = lines;
    }

    /**
     * Splits an article: the title is one segment, every other line is split into sentences. What a page has beside its
     * article holds no segment.
     *
     * @param article the article
     * @return segments in order; blank lines hold none
     */
    public List<Segment> segments(Article article) {
        List<Segment> segments = new ArrayList<>();
        for (Span span : article.body()) {
            add(article, span.start(), span.end(), segments);
        }
        return List.copyOf(segments);
    }

    private void add(Article article, int from, int to, List<Segment> segments) {
        boolean title = article.titleSpan() != null && article.titleSpan().start() == from;
        if (lines || title) {
            segments.add(new Segment(segments.size(), title, new Span(from, to)));
            return;
        }
        for (Span sentence :
                languages.get(article.language()).sentences(article.text().substring(from, to))) {
            segments.add(new Segment(segments.size(), false, sentence.shift(from)));
        }
    }
}
