package org.dragoman.article.page;

import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.origin.OriginReader;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.language.Languages;

/** Makes articles of pages. */
public final class PageArticles {
    private static final class Held {
        static final Languages LANGUAGES = Languages.installed();
    }

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
        Languages languages = Held.LANGUAGES;
        Layout layout = PageCleaner.clean(page, languages);
        Provenance origin = new OriginReader(OutletRegister.curated(), languages)
                .read(page.text(), page.language(), layout, metadata);
        return new Article(id, page.language(), page.text(), layout.title(), layout, origin, source);
    }
}
