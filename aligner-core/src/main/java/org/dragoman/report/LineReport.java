package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import org.dragoman.article.Article;

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
     * Writes the rows of an article, see {@link LineRow#of}.
     *
     * @param article the article of a page; one without a layout gives no row
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void rows(Article article, Appendable out) throws IOException {
        for (LineRow row : LineRow.of(article)) {
            Tsv.row(List.of(row.file(), Integer.toString(row.line()), row.kind(), row.reason()), out);
        }
    }
}
