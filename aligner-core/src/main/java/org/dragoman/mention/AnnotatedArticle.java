package org.dragoman.mention;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;

/**
 * An article with its segments and the mentions found in it.
 *
 * @param article the article
 * @param segments in order
 * @param mentions in text order; a covering mention stands before the nested ones
 * @param offices composed of them, in text order; empty where none were asked for
 */
public record AnnotatedArticle(
        Article article, List<Segment> segments, List<Mention> mentions, List<ComposedOffice> offices) {
    /** Copies the lists. */
    public AnnotatedArticle {
        segments = List.copyOf(segments);
        mentions = List.copyOf(mentions);
        offices = List.copyOf(offices);
    }

    /**
     * An article without composed offices.
     *
     * @param article the article
     * @param segments in order
     * @param mentions in text order; a covering mention stands before the nested ones
     */
    public AnnotatedArticle(Article article, List<Segment> segments, List<Mention> mentions) {
        this(article, segments, mentions, List.of());
    }

    /**
     * The same with offices above the mentions.
     *
     * @param composed in text order
     * @return another value
     */
    public AnnotatedArticle with(List<ComposedOffice> composed) {
        return new AnnotatedArticle(article, segments, mentions, composed);
    }

    /**
     * The mentions of one segment.
     *
     * @param segment its index
     * @return in text order
     */
    public List<Mention> mentions(int segment) {
        int from = firstFrom(segment);
        return mentions.subList(from, firstFrom(segment + 1));
    }

    /** Mentions stand in the order of their segments. */
    private int firstFrom(int segment) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).segment() < segment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What a segment says.
     *
     * @param segment its index
     * @return its text
     */
    public String text(int segment) {
        return segments.get(segment).span().in(article.text());
    }
}
