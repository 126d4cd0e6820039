package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dragoman.text.LanguageTag;

/** A table of a study, as tab-separated rows or as part of a page. */
record StudyTable(String title, List<String> columns, List<List<String>> rows) {
    static final String CSS = """
            body{font:14px/1.5 sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#1b1f24;background:#fff}
            table{border-collapse:collapse;margin:1em 0}
            th,td{padding:.3em .8em;border-bottom:1px solid #d5d8dd;text-align:start;vertical-align:top}
            th{font-size:12px;color:#5b636e}
            @media(prefers-color-scheme:dark){body{color:#dcdfe4;background:#1f2023}th{color:#a0a6af}th,td{border-color:#43464b}}
            """;

    void tsv(Appendable out) throws IOException {
        Tsv.header(columns, out);
        for (List<String> row : rows) {
            Tsv.row(row, out);
        }
    }

    void html(Appendable out) throws IOException {
        out.append("<h2>").append(HtmlPage.escape(title)).append("</h2>\n<table>\n<tr>");
        for (String column : columns) {
            out.append("<th>").append(HtmlPage.escape(column)).append("</th>");
        }
        out.append("</tr>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (String cell : row) {
                out.append("<td><bdi>").append(HtmlPage.escape(cell)).append("</bdi></td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    /** A page of tables, with a line of words above them. */
    static void page(String title, String words, List<StudyTable> tables, Appendable out) throws IOException {
        HtmlPage.open(title, LanguageTag.EN, CSS, out);
        out.append("<h1>").append(HtmlPage.escape(title)).append("</h1>\n<p>");
        out.append(HtmlPage.escape(words)).append("</p>\n");
        for (StudyTable table : tables) {
            table.html(out);
        }
        HtmlPage.close(out);
    }

    /** Empty where there is none, or none that ends. */
    static String number(OptionalDouble number) {
        return number.isEmpty() || !Double.isFinite(number.getAsDouble())
                ? ""
                : String.format(Locale.ROOT, "%.4f", number.getAsDouble());
    }

    static String number(double number) {
        return number(OptionalDouble.of(number));
    }
}
