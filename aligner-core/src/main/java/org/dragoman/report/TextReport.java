package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.NamingRow;
import org.dragoman.compare.NamingTable;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;
import org.dragoman.mention.AnnotatedArticle;

/** Plain text for a terminal. */
public final class TextReport implements ReportWriter {
    /** For {@link java.util.ServiceLoader}. */
    public TextReport() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException {
        NamingTable table = NamingTable.of(comparison, options.by());
        articles(comparison, out);
        copies(comparison, out);
        section("Shared concepts and how each " + unit(table) + " names them", out);
        for (NamingRow row : table.shared()) {
            naming(table, row, options, out);
        }
        if (table.shared().isEmpty()) {
            out.append("(none)\n");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            section("Only in " + label(table, i), out);
            List<NamingRow> rows = table.onlyIn(i);
            for (NamingRow row : rows) {
                naming(table, row, options, out);
            }
            if (rows.isEmpty()) {
                out.append("(nothing)\n");
            }
        }
        if (options.text() != ReportOptions.TextAmount.NONE) {
            section("Segments side by side", out);
            for (Bead bead : comparison.alignment().beads()) {
                bead(comparison, bead, options, out);
            }
        }
    }

    private static void articles(ArticleComparison comparison, Appendable out) throws IOException {
        for (int i = 0; i < comparison.articles().size(); i++) {
            AnnotatedArticle annotated = comparison.articles().get(i);
            Article article = annotated.article();
            String facts = ArticleFacts.of(article).stream().collect(Collectors.joining(", "));
            String title = article.title();
            out.append(label(comparison, i)).append("  ");
            out.append(Bidi.isolate(title == null ? article.id() : title)).append('\n');
            if (!facts.isEmpty()) {
                out.append("    ").append(facts).append('\n');
            }
            out.append("    segments: " + annotated.segments().size() + ", mentions: "
                    + annotated.mentions().size());
            Layout layout = article.layout();
            if (layout != null) {
                out.append(", stretches set aside from the page: "
                        + layout.setAside().size());
            }
            out.append('\n');
        }
    }

    private static void copies(ArticleComparison comparison, Appendable out) throws IOException {
        for (CopyGroup group : comparison.copies()) {
            for (Copy copy : group.copies()) {
                out.append(label(comparison, copy.article()) + " shares most of its text with "
                        + label(comparison, group.original()) + " ("
                        + copy.kind().code() + ", "
                        + Math.round(copy.similarity() * 100) + " %)\n");
            }
        }
    }

    private static String unit(NamingTable table) {
        return table.by() == CountBy.TEXT ? "article" : "outlet";
    }

    /** A text's number, or an outlet's name with its number of texts. */
    private static String label(NamingTable table, int column) {
        NamingColumn what = table.columns().get(column);
        if (table.by() == CountBy.TEXT) {
            return "[" + (column + 1) + " " + what.language() + "]";
        }
        int copies = what.copies().size();
        return "[" + Bidi.isolate(what.outlet()) + " " + what.language() + ", texts: "
                + what.articles().size() + (copies == 0 ? "" : ", copies left out: " + copies) + "]";
    }

    /** Number and language, so that two articles of one language can be told apart. */
    private static String label(ArticleComparison comparison, int article) {
        return "[" + (article + 1) + " "
                + comparison.articles().get(article).article().language() + "]";
    }

    private static void section(String title, Appendable out) throws IOException {
        out.append('\n').append(title).append('\n');
        out.append("-".repeat(title.length())).append('\n');
    }

    private static void naming(NamingTable table, NamingRow row, ReportOptions options, Appendable out)
            throws IOException {
        out.append(row.concept().label(options.language()));
        out.append("  (").append(row.concept().id()).append(", ");
        out.append(row.concept().type().code()).append(")\n");
        for (int i = 0; i < row.names().size(); i++) {
            if (row.count(i) > 0) {
                out.append("    ").append(label(table, i)).append(' ');
                out.append(row.names().get(i).stream().map(TextReport::name).collect(Collectors.joining(", ")));
                out.append('\n');
            }
        }
    }

    private static String name(NameCount name) {
        return Bidi.isolate(name.term().text()) + " x" + name.count();
    }

    private static void bead(ArticleComparison comparison, Bead bead, ReportOptions options, Appendable out)
            throws IOException {
        for (int i = 0; i < bead.sides().size(); i++) {
            for (int segment : bead.side(i)) {
                String text = comparison.articles().get(i).text(segment);
                out.append(label(comparison, i))
                        .append(' ')
                        .append(Integer.toString(segment))
                        .append(": ");
                out.append(Bidi.isolate(options.text().of(text))).append('\n');
            }
        }
        out.append('\n');
    }
}
