package org.dragoman.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.compare.Concordance;
import org.dragoman.text.LanguageTag;

/** Writes the places of a concept or a text, keyword in context, in each language's own direction. */
public final class ConcordanceReport {
    private ConcordanceReport() {}

    /**
     * For people: one line a place, held together in its direction.
     *
     * @param concordance the places
     * @param options unit of offsets, how much text
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void text(Concordance concordance, ReportOptions options, Appendable out) throws IOException {
        out.append(concordance.subject()).append(": ");
        out.append(Integer.toString(concordance.lines().size())).append(" places\n");
        for (Map.Entry<LanguageTag, List<Concordance.Line>> language :
                concordance.byLanguage().entrySet()) {
            out.append('\n').append(language.getKey().value()).append(": ");
            out.append(Integer.toString(language.getValue().size())).append('\n');
            for (ConcordanceRow row : ConcordanceRow.of(language.getValue(), options)) {
                out.append(row.doc()).append(':').append(row.line() < 0 ? "title" : Integer.toString(row.line()));
                out.append("  ")
                        .append(Bidi.isolate(row.before() + '«' + row.surface() + '»' + row.after(), language.getKey()))
                        .append('\n');
            }
        }
    }

    /**
     * One row a place.
     *
     * @param concordance the places
     * @param options unit of offsets, how much text, whose usage
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void tsv(Concordance concordance, ReportOptions options, Appendable out) throws IOException {
        Tsv.header(ConcordanceRow.COLUMNS, out);
        for (ConcordanceRow row : ConcordanceRow.of(concordance.lines(), options)) {
            Tsv.row(row.cells(), out);
        }
    }

    /**
     * One JSON object: {@code "format": "dragoman-concordance"}, and the places.
     *
     * @param concordance the places
     * @param options unit of offsets, how much text, whose usage
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void json(Concordance concordance, ReportOptions options, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-concordance");
        root.put("version", 1);
        root.put("offsets", options.offsets().code());
        root.put("subject", concordance.subject());
        root.put("places", ConcordanceRow.of(concordance.lines(), options));
        out.append(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root))
                .append('\n');
    }

    /**
     * A self-contained page with a table for each language; in that of Arabic the words before stand on the right.
     *
     * @param concordance the places
     * @param options how much text
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void html(Concordance concordance, ReportOptions options, Appendable out) throws IOException {
        HtmlPage.open(concordance.subject(), List.of(), out);
        out.append("<header><h1><bdi>")
                .append(HtmlPage.escape(concordance.subject()))
                .append("</bdi></h1><p>");
        out.append(Integer.toString(concordance.lines().size())).append(" places</p></header>\n");
        for (Map.Entry<LanguageTag, List<Concordance.Line>> language :
                concordance.byLanguage().entrySet()) {
            LanguageTag tag = language.getKey();
            out.append("<h2>").append(HtmlPage.escape(tag.value())).append(" · ");
            out.append(Integer.toString(language.getValue().size())).append("</h2>\n");
            out.append("<table class=\"k\"").append(HtmlPage.direction(tag)).append("><tbody>\n");
            List<ConcordanceRow> rows = ConcordanceRow.of(language.getValue(), options);
            for (int i = 0; i < rows.size(); i++) {
                row(rows.get(i), language.getValue().get(i).article().article(), out);
            }
            out.append("</tbody></table>\n");
        }
        HtmlPage.close(out);
    }

    private static void row(ConcordanceRow row, Article article, Appendable out) throws IOException {
        out.append("<tr><td class=\"b\">").append(HtmlPage.escape(row.before()));
        out.append("</td><th scope=\"row\">").append(HtmlPage.escape(row.surface()));
        out.append("</th><td>").append(HtmlPage.escape(row.after()));
        out.append("</td><td class=\"s\" dir=\"ltr\"><small><bdi>").append(HtmlPage.escape(row.doc()));
        out.append("</bdi>").append(row.line() < 0 ? "" : ":" + row.line());
        for (String fact : ArticleFacts.of(article)) {
            out.append(" · <bdi>").append(HtmlPage.escape(fact)).append("</bdi>");
        }
        out.append("</small></td></tr>\n");
    }
}
