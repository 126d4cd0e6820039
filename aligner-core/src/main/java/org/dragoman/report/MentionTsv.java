package org.dragoman.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dragoman.mention.AnnotatedArticle;

/** Mentions as rows. */
record MentionTsv(ReportOptions options) implements MentionReport {
    @Override
    public String begin() {
        StringBuilder out = new StringBuilder();
        try {
            Tsv.header(MentionRow.COLUMNS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String piece(AnnotatedArticle article) {
        StringBuilder out = new StringBuilder();
        try {
            for (MentionRow row : MentionRow.of(article, options, false)) {
                Tsv.row(row.cells(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String end() {
        return "";
    }
}
