package org.dragoman.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.ArticleFacts;
import org.dragoman.collection.MentionRecord;
import org.dragoman.collection.Naming;
import org.dragoman.report.Tsv;
import org.dragoman.text.Span;

/** Mentions of a collection as rows without texts. */
final class MentionExport {
    private static final List<String> COLUMNS = List.of(
            "doc",
            "outlet",
            "country",
            "lang",
            "date",
            "event",
            "voice",
            "concept",
            "set",
            "term",
            "address",
            "source",
            "start",
            "end",
            "program",
            "glossary");

    private MentionExport() {}

    static void write(ArticleCollection collection, Naming naming, OutputOptions.Unit unit, Appendable out)
            throws IOException {
        Tsv.header(COLUMNS, out);
        try {
            collection.records(naming, r -> {
                try {
                    Tsv.row(cells(r, unit), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(MentionRecord mention, OutputOptions.Unit unit) {
        ArticleFacts article = mention.article();
        Span span = unit == OutputOptions.Unit.utf16 ? mention.span() : mention.points();
        return List.of(
                article.id(),
                article.outlet(),
                article.country(),
                article.language().value(),
                article.day() == null ? "" : article.day().toString(),
                mention.event() < 0 ? "" : Long.toString(mention.event()),
                mention.fact().voice().code(),
                mention.fact().concept(),
                String.join(",", mention.fact().sets()),
                mention.fact().term(),
                article.address(),
                article.source(),
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                mention.program(),
                mention.glossary());
    }
}
