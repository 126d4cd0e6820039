package org.dragoman.article.page;

import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;

/** Makes articles of pages. */
public final class PageArticles {
    private PageArticles() {}

    /**
     * The article of a page: cleaned, with what its lines say of its origin where the metadata do not.
     *
     * @param id names the document in output
     * @param page the page
     * @param metadata what mark-up or record fields say of its origin
     * @param source the way back to the file
     * @return the article; its text is the page's
     */
    public static Article article(String id, Page page, Provenance metadata, SourceMap source) {
        Layout layout = PageCleaner.clean(page);
        return new Article(id, page.language(), page.text(), layout.title(), layout, metadata, source);
    }
}
