package org.dragoman.compare;

import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.align.Link;
import org.dragoman.align.MentionLinker;
import org.dragoman.concept.Glossary;
import org.dragoman.event.CopyGroup;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Two or more articles side by side. Immutable.
 *
 * @param articles in the user's order
 * @param naming one row a concept: first those that most articles share, then the most frequent
 * @param alignment corresponding segments; sides in the order of the articles
 * @param glossary by which the concepts were found
 * @param copies groups of near-duplicates among the articles
 * @param links mentions that stand for each other, bead by bead
 */
public record ArticleComparison(
        List<AnnotatedArticle> articles,
        List<NamingRow> naming,
        Alignment alignment,
        Glossary glossary,
        List<CopyGroup> copies,
        List<Link> links) {
    /** Copies the lists. */
    public ArticleComparison {
        articles = List.copyOf(articles);
        naming = List.copyOf(naming);
        copies = List.copyOf(copies);
        links = List.copyOf(links);
    }

    /**
     * A comparison whose mentions are linked by its beads.
     *
     * @param articles in the user's order
     * @param naming one row a concept
     * @param alignment corresponding segments
     * @param glossary by which the concepts were found
     * @param copies groups of near-duplicates among the articles
     */
    public ArticleComparison(
            List<AnnotatedArticle> articles,
            List<NamingRow> naming,
            Alignment alignment,
            Glossary glossary,
            List<CopyGroup> copies) {
        this(articles, naming, alignment, glossary, copies, new MentionLinker().link(articles, alignment));
    }

    /**
     * {@return concepts that at least two articles name}
     */
    public List<NamingRow> shared() {
        return naming.stream().filter(r -> r.width() > 1).toList();
    }

    /**
     * Concepts that only one article names.
     *
     * @param article its index
     * @return rows of the naming table
     */
    public List<NamingRow> onlyIn(int article) {
        return naming.stream()
                .filter(r -> r.width() == 1 && r.count(article) > 0)
                .toList();
    }
}
