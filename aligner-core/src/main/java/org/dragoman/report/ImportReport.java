package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.Provenance;
import org.dragoman.article.fault.TextFaults;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;

/** What came of importing pages, one row an article, as TSV. */
public final class ImportReport {
    private ImportReport() {}

    /**
     * Writes the rows: {@code file article language title outlet agencies author published found set-aside faults copy-of
     * copy-kind}.
     *
     * @param articles the articles
     * @param written name of the file written for each
     * @param copies groups of near-duplicates among them
     * @param out takes the text
     * @throws IOException where {@code out} fails
     */
    public static void write(List<Article> articles, List<String> written, List<CopyGroup> copies, Appendable out)
            throws IOException {
        Map<Integer, String> original = new HashMap<>();
        Map<Integer, String> kind = new HashMap<>();
        for (CopyGroup group : copies) {
            for (Copy copy : group.copies()) {
                original.put(copy.article(), written.get(group.original()));
                kind.put(copy.article(), copy.kind().code());
            }
        }
        Tsv.header(
                List.of(
                        "file",
                        "article",
                        "language",
                        "title",
                        "outlet",
                        "agencies",
                        "author",
                        "published",
                        "found",
                        "set-aside",
                        "faults",
                        "copy-of",
                        "copy-kind"),
                out);
        for (int i = 0; i < articles.size(); i++) {
            List<String> row = row(articles.get(i), written.get(i));
            row.add(original.getOrDefault(i, ""));
            row.add(kind.getOrDefault(i, ""));
            Tsv.row(row, out);
        }
    }

    private static List<String> row(Article article, String written) {
        Provenance origin = article.provenance();
        Dated published = origin.published();
        Layout layout = article.layout();
        String title = article.title();
        List<String> row = new ArrayList<>();
        row.add(article.source().source());
        row.add(written);
        row.add(article.language().value());
        row.add(title == null ? "" : title);
        row.add(origin.outlet() == null ? "" : origin.outlet());
        row.add(String.join(" ← ", origin.agencies()));
        row.add(origin.author() == null ? "" : origin.author());
        row.add(published == null ? "" : published.value());
        row.add(published == null ? "" : published.how().code());
        row.add(Integer.toString(layout == null ? 0 : layout.setAside().size()));
        row.add(Integer.toString(
                TextFaults.of(article.text(), article.language()).size()));
        return row;
    }
}
