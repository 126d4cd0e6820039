package org.dragoman.app.ui;

import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;
import org.dragoman.text.Span;

/** Looks up what a line of a page is. */
final class LineClassProbe {
    private LineClassProbe() {}

    static LineClass kind(ImportModel model, int page, int line) {
        Article article = model.pages().get(page).shown();
        int from = 0;
        for (int i = 0; i < line; i++) {
            from = article.text().indexOf('\n', from) + 1;
        }
        return article.layout()
                .main(new Span(from, article.text().indexOf('\n', from)))
                .kind();
    }
}
