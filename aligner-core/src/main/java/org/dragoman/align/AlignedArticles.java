package org.dragoman.align;

import java.util.List;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Articles with their alignment.
 *
 * @param name what the articles have in common in their file names
 * @param articles two or more, in the order of the beads' sides
 * @param alignment the beads
 * @param states for each bead what a new version of the source does to it; empty where there is none
 */
public record AlignedArticles(
        String name, List<AnnotatedArticle> articles, Alignment alignment, List<BeadState> states) {
    /** Copies the lists. */
    public AlignedArticles {
        articles = List.copyOf(articles);
        states = List.copyOf(states);
    }

    /**
     * Articles without an older version of the source.
     *
     * @param name what the articles have in common in their file names
     * @param articles two or more, in the order of the beads' sides
     * @param alignment the beads
     */
    public AlignedArticles(String name, List<AnnotatedArticle> articles, Alignment alignment) {
        this(name, articles, alignment, List.of());
    }
}
