package org.dragoman.compare;

import java.util.List;
import org.dragoman.align.Alignment;
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
 */
public record ArticleComparison(
        List<AnnotatedArticle> articles,
        List<NamingRow> naming,
        Alignment alignment,
        Glossary glossary,
        List<CopyGroup> copies) {
    /** Copies the lists. */
    public ArticleComparison {
        articles = List.copyOf(articles);
        naming = List.copyOf(naming);
        copies = List.copyOf(copies);
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
