package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.HtmlPage;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * Findings as one page for a browser, which asks for nothing else: a table that filters and sorts. Without scripts, and on
 * paper, it is a table still.
 */
public final class FindingHtml implements FindingReport {
    /** For {@link java.util.ServiceLoader}. */
    public FindingHtml() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String script = HtmlPage.resource(FindingHtml.class, "findings.js");
        String css = HtmlPage.resource(FindingHtml.class, "findings.css");
        HtmlPage.open("Findings", LanguageTag.EN, css, script, page);
        head(result, page);
        bar(result, page);
        HtmlFindings.table(result, options, page);
        HtmlFindings.sources(result, page);
        page.append("</main>\n");
        HtmlPage.script(script, page);
        HtmlPage.close(page);
        page.flush();
    }

    private static void head(CheckResult result, Writer page) throws IOException {
        page.append("<a class=\"skip\" href=\"#list\">To the findings</a>\n<header>\n<h1>Findings</h1>\n<p>");
        page.append(count(result.texts().size(), "text"))
                .append(", ")
                .append(count(result.checks().size(), "check"));
        if (result.accepted() > 0) {
            page.append(", ").append(count(result.accepted(), "more finding")).append(" accepted");
        }
        page.append("</p>\n</header>\n<main>\n<fieldset class=\"sum\" aria-label=\"Severity\">\n");
        for (Map.Entry<Severity, Long> number : result.counts().entrySet()) {
            String code = number.getKey().code();
            page.append("<label class=\"")
                    .append(code)
                    .append("\"><input type=\"checkbox\" value=\"")
                    .append(code);
            page.append("\" checked hidden> <b>")
                    .append(Long.toString(number.getValue()))
                    .append("</b> ");
            page.append(code).append("</label>\n");
        }
        page.append("</fieldset>\n");
    }

    private static void bar(CheckResult result, Writer page) throws IOException {
        List<Finding> findings = result.findings();
        page.append("<div class=\"bar\" id=\"bar\" role=\"search\" aria-label=\"Filter\" hidden>\n");
        page.append(
                "<label class=\"wide\">Words<input type=\"search\" id=\"words\" autocomplete=\"off\" dir=\"auto\">");
        page.append("</label>\n");
        choice("rule", "Rule", counted(findings, Finding::rule), page);
        choice("doc", "Text", counted(findings, Finding::doc), page);
        choice("lang", "Language", counted(findings, f -> f.article().language().value()), page);
        page.append("<button type=\"button\" class=\"plain\" id=\"reset\">Show all</button>\n");
        page.append("<output id=\"count\" role=\"status\"></output>\n</div>\n");
    }

    private static Map<String, Long> counted(List<Finding> findings, Function<Finding, String> by) {
        return findings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static void choice(String id, String label, Map<String, Long> values, Writer page) throws IOException {
        page.append("<label>").append(label).append("<select id=\"").append(id).append("\">");
        page.append("<option value=\"\">all</option>");
        for (Map.Entry<String, Long> value : values.entrySet()) {
            String name = HtmlPage.escape(value.getKey());
            page.append("<option value=\"")
                    .append(name)
                    .append("\">")
                    .append(name)
                    .append(" (");
            page.append(value.getValue().toString()).append(")</option>");
        }
        page.append("</select></label>\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
