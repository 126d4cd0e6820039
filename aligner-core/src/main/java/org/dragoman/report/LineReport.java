package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;

/** What each line of a page is and why, as TSV: {@code file line class reason}. */
public final class LineReport {
    private LineReport() {}

    /**
     * Writes the line that names the columns.
     *
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void header(Appendable out) throws IOException {
        Tsv.header(List.of("file", "line", "class", "reason"), out);
    }

    /**
     * Writes a row for every line of an article that shows something; lines count from 1. A line that holds a stretch of
     * another class has the class of its main one, and the reason names the other.
     *
     * @param article the article of a page; one without a layout gives no row
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void rows(Article article, Appendable out) throws IOException {
        Layout layout = article.layout();
        if (layout == null) {
            return;
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
                Tsv.row(
                        List.of(
                                article.source().source(),
                                Integer.toString(place.line() + 1),
                                main.kind().code(),
                                reason(layout, line, main)),
                        out);
            }
            from = end;
        }
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
