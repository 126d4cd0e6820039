package org.dragoman.app.workspace;

import org.dragoman.article.Article;
import org.dragoman.article.SourceMap;
import org.dragoman.text.Span;

/** Articles without their texts. */
final class Heads {
    private Heads() {}

    /** An article of which only the title is left; its strings are copies, so that none holds on to a whole file. */
    static Article of(Article article, String title) {
        String own = new String(title.toCharArray());
        return new Article(
                article.id(),
                article.language(),
                own,
                article.titleSpan() == null ? null : new Span(0, own.length()),
                null,
                article.provenance(),
                SourceMap.identity(article.source().source(), own));
    }
}
