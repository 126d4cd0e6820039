package org.dragoman.report;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;

/**
 * What a line of a page is, as reports and gold files have it.
 *
 * @param file the file, as the article was read
 * @param line line of the file, from 1
 * @param kind name of its class
 * @param reason why, in English
 */
public record LineRow(String file, int line, String kind, String reason) {
    /**
     * A row for every line of an article that shows something. A line that holds a stretch of another class has the class of
     * its main one, and the reason names the other.
     *
     * @param article the article of a page
     * @return in text order; none for an article without a layout
     */
    public static List<LineRow> of(Article article) {
        List<LineRow> rows = new ArrayList<>();
        Layout layout = article.layout();
        if (layout == null) {
            return rows;
        }
        int from = 0;
        for (Stretch stretch : layout.stretches()) {
            if (stretch.span().start() < from) {
                continue;
            }
            int newline = article.text().indexOf('\n', stretch.span().start());
            int end = newline < 0 ? article.text().length() : newline;
            Span line = new Span(stretch.span().start(), end);
            Stretch main = layout.main(line);
            SourceMap.Place place = article.source().place(line.start());
            if (main != null && place != null) {
                rows.add(new LineRow(
                        article.source().source(), place.line() + 1, main.kind().code(), reason(layout, line, main)));
            }
            from = end;
        }
        return rows;
    }

    private static String reason(Layout layout, Span line, Stretch main) {
        StringBuilder reason = new StringBuilder(main.because());
        for (Stretch stretch : layout.in(line)) {
            if (stretch != main) {
                reason.append("; ").append(stretch.kind().code()).append(": ").append(stretch.because());
            }
        }
        return reason.toString();
    }
}
