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
 */
public record AnnotatedArticle(Article article, List<Segment> segments, List<Mention> mentions) {
    /** Copies the lists. */
    public AnnotatedArticle {
        segments = List.copyOf(segments);
        mentions = List.copyOf(mentions);
    }

    /**
     * The mentions of one segment.
     *
     * @param segment its index
     * @return in text order
     */
    public List<Mention> mentions(int segment) {
        return mentions.stream().filter(m -> m.segment() == segment).toList();
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
