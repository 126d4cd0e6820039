package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingRow;

/** The naming table as CSV (RFC 4180), one row a name in an article. Carries no article text. */
public final class CsvReport implements ReportWriter {
    private static final List<String> COLUMNS = List.of(
            "concept",
            "type",
            "label",
            "articles",
            "article",
            "language",
            "outlet",
            "published",
            "sample",
            "term",
            "count",
            "surfaces",
            "agencies",
            "author",
            "copy-of");

    /** For {@link java.util.ServiceLoader}. */
    public CsvReport() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException {
        row(COLUMNS, out);
        for (NamingRow row : comparison.naming()) {
            for (int i = 0; i < row.names().size(); i++) {
                Article article = comparison.articles().get(i).article();
                for (NameCount name : row.names().get(i)) {
                    row(cells(row, article, copyOf(comparison, i), name, options), out);
                }
            }
        }
    }

    /** The article that this one copies, empty where it copies none. */
    private static String copyOf(ArticleComparison comparison, int article) {
        return comparison.copies().stream()
                .filter(g -> g.copies().stream().anyMatch(c -> c.article() == article))
                .map(g -> comparison.articles().get(g.original()).article())
                .map(a -> a.id() + "." + a.language())
                .findFirst()
                .orElse("");
    }

    private static List<String> cells(
            NamingRow row, Article article, String copyOf, NameCount name, ReportOptions options) {
        String surfaces = name.mentions().stream()
                .map(m -> m.surface(article.text()))
                .distinct()
                .collect(Collectors.joining("|"));
        List<String> cells = new ArrayList<>(List.of(
                row.concept().id(),
                row.concept().type().code(),
                row.concept().label(options.language()),
                Integer.toString(row.width()),
                article.id(),
                article.language().value()));
        cells.add(
                article.provenance().outlet() == null
                        ? ""
                        : article.provenance().outlet());
        cells.add(
                article.provenance().published() == null
                        ? ""
                        : article.provenance().published().value());
        cells.add(article.provenance().sample() ? ArticleFacts.SAMPLE : "");
        cells.add(name.term().text());
        cells.add(Integer.toString(name.count()));
        cells.add(surfaces);
        cells.add(String.join(" ← ", article.provenance().agencies()));
        cells.add(
                article.provenance().author() == null
                        ? ""
                        : article.provenance().author());
        cells.add(copyOf);
        return cells;
    }

    private static void row(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(StringEscapeUtils::escapeCsv).collect(Collectors.joining(",")));
        out.append('\n');
    }
}
