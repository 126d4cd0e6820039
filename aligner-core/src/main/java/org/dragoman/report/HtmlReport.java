package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.NamingRow;
import org.dragoman.compare.NamingTable;

/**
 * One self-contained page: articles side by side, each in its direction, mentions underlined by kind, and the naming
 * table. No script; a content security policy forbids every request.
 */
public final class HtmlReport implements ReportWriter {
    /** For {@link java.util.ServiceLoader}. */
    public HtmlReport() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException {
        NamingTable table = NamingTable.of(comparison, options.by());
        List<NamingRow> shared = table.shared();
        HtmlPage.open(
                title(comparison),
                comparison.naming().stream().map(r -> r.concept().id()).toList(),
                out);
        out.append("<header><h1>");
        out.append(HtmlPage.escape(title(comparison))).append("</h1>");
        out.append("<p>" + comparison.articles().size() + " articles · " + shared.size() + " shared concepts · ");
        out.append(comparison.alignment().beads().size() + " beads</p></header>\n");
        HtmlBeads.append(comparison.articles(), comparison.alignment(), false, options, out);
        naming("Who calls it what", shared, table, options, out);
        List<NamingRow> single =
                table.rows().stream().filter(r -> r.width() == 1).toList();
        naming(
                "Found in one " + (table.by() == CountBy.TEXT ? "article" : "outlet") + " only",
                single,
                table,
                options,
                out);
        HtmlPage.close(out);
    }

    private static String title(ArticleComparison comparison) {
        return comparison.articles().stream()
                .map(a -> a.article().title() == null
                        ? a.article().id()
                        : String.valueOf(a.article().title()))
                .findFirst()
                .orElse("");
    }

    private static void naming(
            String title, List<NamingRow> rows, NamingTable table, ReportOptions options, Appendable out)
            throws IOException {
        out.append("<h2>").append(title).append("</h2>\n<table class=\"naming\">\n<thead><tr>");
        out.append("<th scope=\"col\">Concept</th>");
        for (NamingColumn column : table.columns()) {
            out.append("<th scope=\"col\"" + HtmlPage.direction(column.language()) + "><b>");
            out.append(HtmlPage.escape(column.language().value())).append("</b> <bdi>");
            out.append(HtmlPage.escape(column.outlet())).append("</bdi>");
            if (table.by() == CountBy.OUTLET) {
                out.append(" <small dir=\"ltr\">×" + column.articles().size() + "</small>");
            }
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (NamingRow row : rows) {
            out.append(
                    "<tr><th scope=\"row\" class=\"m k-" + row.concept().type().code() + "\" data-c=\"");
            out.append(HtmlPage.escape(row.concept().id())).append("\"><bdi>");
            out.append(HtmlPage.escape(row.concept().label(options.language()))).append("</bdi> <small>");
            out.append(row.concept().type().code()).append("</small></th>");
            for (int i = 0; i < row.names().size(); i++) {
                out.append("<td" + HtmlPage.direction(table.columns().get(i).language()) + ">");
                out.append(
                        row.names().get(i).isEmpty() ? "–" : names(row.names().get(i)));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String names(List<NameCount> names) {
        return names.stream()
                .map(n -> "<bdi>" + HtmlPage.escape(n.term().text()) + "</bdi> <small dir=\"ltr\">×" + n.count()
                        + "</small>")
                .collect(Collectors.joining(" · "));
    }
}
