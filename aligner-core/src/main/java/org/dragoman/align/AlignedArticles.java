package org.dragoman.align;

import java.util.List;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Articles with their alignment.
 *
 * @param name what the articles have in common in their file names
 * @param articles two or more, in the order of the beads' sides
 * @param alignment the beads
 */
public record AlignedArticles(String name, List<AnnotatedArticle> articles, Alignment alignment) {
    /** Copies the list. */
    public AlignedArticles {
        articles = List.copyOf(articles);
    }
}
