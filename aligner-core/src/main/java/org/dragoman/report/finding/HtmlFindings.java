package org.dragoman.report.finding;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Message;
import org.dragoman.concept.Concept;
import org.dragoman.report.ArticleFacts;
import org.dragoman.report.Bidi;
import org.dragoman.report.CheckResult;
import org.dragoman.report.HtmlPage;
import org.dragoman.report.InContext;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;

/** The tables of a page of findings. Every text stands in an element with its language and direction. */
final class HtmlFindings {
    /** Roles are said, since rows that are laid out as grids, one by one when they come into view, lose their own. */
    private static final String CELL = "<td role=\"cell\">";

    private HtmlFindings() {}

    /** The findings, one a row, with what the page filters and sorts by. */
    static void table(CheckResult result, ReportOptions options, Writer page) throws IOException {
        page.append(
                "<table id=\"list\" role=\"table\" aria-label=\"Findings\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
        head("severity", "Severity", page);
        head("rule", "Rule", page);
        head("place", "Place", page);
        head("found", "Finding", page);
        head("fix", "Write instead", page);
        page.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        Map<String, String> names = new HashMap<>();
        for (ConsistencyCheck check : result.checks()) {
            names.put(check.id(), check.title().name().in(Locale.ENGLISH));
        }
        Offsets offsets = new Offsets(options.offsets());
        for (Finding finding : result.findings()) {
            row(finding, FindingRow.of(finding, options, offsets), names, options, page);
        }
        page.append("</tbody>\n</table>\n<p class=\"none\" id=\"none\"");
        page.append(
                result.findings().isEmpty() ? ">Nothing was found.</p>\n" : " hidden>No finding is like this.</p>\n");
    }

    private static void head(String key, String title, Writer page) throws IOException {
        page.append("<th role=\"columnheader\" scope=\"col\" data-key=\"")
                .append(key)
                .append("\" aria-sort=\"");
        page.append(key.equals("place") ? "ascending" : "none").append("\"><span>");
        page.append(title).append("</span></th>");
    }

    private static void row(
            Finding finding, FindingRow row, Map<String, String> names, ReportOptions options, Writer page)
            throws IOException {
        page.append("<tr role=\"row\" class=\"").append(row.severity()).append('"');
        data("severity", row.severity(), page);
        data("rule", row.rule(), page);
        data("doc", row.doc(), page);
        data("lang", row.lang(), page);
        data("found", row.found(), page);
        data("fix", row.suggestion(), page);
        page.append(">")
                .append(CELL)
                .append("<span class=\"sev\">")
                .append(row.severity())
                .append("</span></td>")
                .append(CELL);
        page.append(HtmlPage.escape(names.getOrDefault(row.rule(), row.rule())));
        Concept concept = finding.concept();
        if (concept != null) {
            page.append("<small><bdi>").append(HtmlPage.escape(concept.id())).append("</bdi></small>");
        }
        page.append("</td>")
                .append(CELL)
                .append("<bdi class=\"doc\">")
                .append(HtmlPage.escape(row.doc()))
                .append("</bdi><small>");
        page.append(HtmlPage.escape(place(row))).append("</small></td>").append(CELL);
        page.append("<p class=\"said\">").append(message(finding, options)).append("</p><div class=\"pair\">");
        sentence(finding.article(), FindingContext.own(finding, options.text()), "own", page);
        Finding.Counterpart other = finding.counterpart();
        if (other != null) {
            sentence(other.article(), FindingContext.other(other, options.text()), "beside", page);
        }
        page.append("</div></td>").append(CELL);
        fix(finding, page);
        page.append("</td></tr>\n");
    }

    private static void data(String name, String value, Writer page) throws IOException {
        page.append(" data-")
                .append(name)
                .append("=\"")
                .append(HtmlPage.escape(value))
                .append('"');
    }

    /** Language, line and column, as editors count them. */
    private static String place(FindingRow row) {
        String line = row.line() < 0 ? "" : ", line " + (row.line() + 1);
        return row.lang() + line + (row.start() < 0 ? "" : ":" + (row.start() + 1));
    }

    private static void sentence(Article article, InContext shown, String kind, Writer page) throws IOException {
        if (shown.text().isBlank()) {
            return;
        }
        page.append("<p class=\"")
                .append(kind)
                .append('"')
                .append(HtmlPage.direction(article.language()))
                .append('>');
        page.append(HtmlPage.escape(shown.before().stripLeading()));
        if (!shown.words().isEmpty()) {
            page.append("<mark>").append(HtmlPage.escape(shown.words())).append("</mark>");
        }
        page.append(HtmlPage.escape(shown.after().stripTrailing())).append("</p>");
    }

    /** What is wrong; words of the texts in it keep their own direction. */
    private static String message(Finding finding, ReportOptions options) {
        Message message = FindingContext.message(finding.message(), finding, options.text());
        List<String> arguments =
                message.arguments().stream().map(HtmlFindings::isolated).toList();
        String text = new Message(message.owner(), message.key(), arguments).in(Locale.ENGLISH);
        return HtmlPage.escape(text).replace("\u2068", "<bdi>").replace("\u2069", "</bdi>");
    }

    private static String isolated(String words) {
        return Bidi.isolate(words.replaceAll("[\u2066-\u2069]", ""));
    }

    private static void fix(Finding finding, Writer page) throws IOException {
        Fix fix = finding.fix();
        if (fix == null) {
            return;
        }
        LanguageTag language = finding.article().language();
        if (!fix.sure()) {
            page.append("<small>")
                    .append(fix.choices().size() == 1 ? "perhaps" : "one of")
                    .append("</small>");
        }
        for (String choice : fix.sure() ? List.of(fix.first()) : fix.choices()) {
            page.append("<bdi class=\"fix").append(fix.sure() ? "" : " maybe").append('"');
            page.append(HtmlPage.direction(language))
                    .append('>')
                    .append(HtmlPage.escape(choice))
                    .append("</bdi> ");
        }
    }

    /** Where the texts are from, those of which something is shown. */
    static void sources(CheckResult result, Writer page) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (Finding finding : result.findings()) {
            source(finding.article(), rows);
            Finding.Counterpart other = finding.counterpart();
            if (other != null) {
                source(other.article(), rows);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.append(
                "<h2 id=\"texts\">Texts</h2>\n<table class=\"facts\" aria-labelledby=\"texts\">\n<thead><tr><th scope=\"col\">Text</th>");
        page.append(
                "<th scope=\"col\">Language</th><th scope=\"col\">File</th><th scope=\"col\">Source</th></tr></thead>");
        page.append("\n<tbody>\n");
        for (String row : rows.values()) {
            page.append(row);
        }
        page.append("</tbody>\n</table>\n");
    }

    /** Of a file the first article counts. */
    private static void source(Article article, Map<String, String> rows) {
        rows.computeIfAbsent(
                article.id() + "\n" + article.source().source() + "\n" + article.language(),
                k -> "<tr><th scope=\"row\"><bdi>" + HtmlPage.escape(article.id()) + "</bdi></th><td>"
                        + HtmlPage.escape(article.language().value()) + "</td><td>"
                        + file(article.source().source()) + "</td><td><bdi>"
                        + HtmlPage.escape(String.join(", ", ArticleFacts.of(article))) + "</bdi></td></tr>\n");
    }

    /** Every step of a file's name stands by itself, so that they follow each other from left to right. */
    private static String file(String name) {
        return "<bdi dir=\"ltr\">" + HtmlPage.escape(name).replace("/", "</bdi>/<bdi dir=\"ltr\">") + "</bdi>";
    }
}
