package org.dragoman.compare;

import java.util.List;
import org.dragoman.text.LanguageTag;

/**
 * A column of the naming table.
 *
 * @param outlet name of the outlet, of the article where the outlet is not known
 * @param language language of its texts
 * @param articles indexes of the articles whose mentions are counted
 * @param copies indexes of those that are not, because they copy one that is
 */
public record NamingColumn(String outlet, LanguageTag language, List<Integer> articles, List<Integer> copies) {
    /** Copies the lists. */
    public NamingColumn {
        articles = List.copyOf(articles);
        copies = List.copyOf(copies);
    }
}
