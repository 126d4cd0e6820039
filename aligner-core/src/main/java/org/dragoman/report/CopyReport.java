package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.Difference;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Groups of near-duplicates as TSV: {@code group file outlet published kind similarity change original copy}. The first row of a group
 * is its original, kind {@code original}; each copy has a row of its own and one for every sentence that differs.
 */
public final class CopyReport {
    private CopyReport() {}

    /**
     * Writes the groups.
     *
     * @param articles the articles that were searched
     * @param groups groups of near-duplicates among them
     * @param options how much text goes with a difference
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void write(List<Article> articles, List<CopyGroup> groups, ReportOptions options, Appendable out)
            throws IOException {
        Tsv.header(
                List.of("group", "file", "outlet", "published", "kind", "similarity", "change", "original", "copy"),
                out);
        int number = 0;
        for (CopyGroup group : groups) {
            number++;
            Article original = articles.get(group.original());
            row(number, original, "original", "", "", "", "", out);
            for (Copy copy : group.copies()) {
                Article article = articles.get(copy.article());
                String similarity = String.format(Locale.ROOT, "%.2f", copy.similarity());
                row(number, article, copy.kind().code(), similarity, "", "", "", out);
                for (Difference difference : copy.differences()) {
                    row(
                            number,
                            article,
                            copy.kind().code(),
                            similarity,
                            difference.kind().code(),
                            text(original, difference.original(), options),
                            text(article, difference.copy(), options),
                            out);
                }
            }
        }
    }

    private static String text(Article article, @Nullable Span span, ReportOptions options) {
        return span == null || options.text() == ReportOptions.TextAmount.NONE
                ? ""
                : options.text().of(span.in(article.text()));
    }

    private static void row(
            int group,
            Article article,
            String kind,
            String similarity,
            String change,
            String original,
            String copy,
            Appendable out)
            throws IOException {
        String outlet = article.provenance().outlet();
        Dated published = article.provenance().published();
        Tsv.row(
                List.of(
                        Integer.toString(group),
                        article.source().source(),
                        outlet == null ? "" : outlet,
                        published == null ? "" : published.value(),
                        kind,
                        similarity,
                        change,
                        original,
                        copy),
                out);
    }
}
