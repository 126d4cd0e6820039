package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingRow;
import org.dragoman.mention.AnnotatedArticle;

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
        List<NamingRow> shared = comparison.shared();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        out.append("'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<title>").append(escape(title(comparison))).append(" · Dragoman</title>\n<style>\n");
        out.append(stylesheet());
        for (NamingRow row : comparison.naming()) {
            String attribute = "[data-c=\"" + cssString(row.concept().id()) + "\"]";
            out.append("body:has(" + attribute + ":hover) .m" + attribute + "{background:var(--fill)}\n");
        }
        out.append("</style>\n</head>\n<body>\n<header><h1>");
        out.append(escape(title(comparison))).append("</h1>");
        out.append("<p>" + comparison.articles().size() + " articles · " + shared.size() + " shared concepts · ");
        out.append(comparison.alignment().beads().size() + " beads</p></header>\n");
        sideBySide(comparison, options, out);
        naming("Who calls it what", shared, comparison, options, out);
        List<NamingRow> single =
                comparison.naming().stream().filter(r -> r.width() == 1).toList();
        naming("Found in one article only", single, comparison, options, out);
        out.append("</body>\n</html>\n");
    }

    private static String title(ArticleComparison comparison) {
        return comparison.articles().stream()
                .map(a -> a.article().title() == null
                        ? a.article().id()
                        : String.valueOf(a.article().title()))
                .findFirst()
                .orElse("");
    }

    private static void sideBySide(ArticleComparison comparison, ReportOptions options, Appendable out)
            throws IOException {
        out.append("<table class=\"texts\">\n<thead><tr>");
        for (AnnotatedArticle annotated : comparison.articles()) {
            Article article = annotated.article();
            out.append("<th scope=\"col\"" + direction(article) + "><b>");
            out.append(escape(article.language().value())).append("</b> ");
            out.append(ArticleFacts.of(article).stream()
                    .map(f -> "<bdi>" + escape(f) + "</bdi>")
                    .collect(Collectors.joining(" · ")));
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Bead bead : comparison.alignment().beads()) {
            out.append("<tr>");
            for (int i = 0; i < bead.sides().size(); i++) {
                cell(comparison.articles().get(i), bead.side(i), options, out);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void cell(AnnotatedArticle annotated, List<Integer> segments, ReportOptions options, Appendable out)
            throws IOException {
        if (segments.isEmpty()) {
            out.append("<td class=\"gap\">not found here</td>");
            return;
        }
        out.append("<td" + direction(annotated.article()) + ">");
        for (int segment : segments) {
            boolean title = annotated.segments().get(segment).title();
            out.append(title ? "<p class=\"title\">" : "<p>");
            out.append("<span class=\"n\">" + segment + "</span> ");
            HtmlMentions.append(annotated, segment, options, out);
            out.append("</p>");
        }
        out.append("</td>");
    }

    private static void naming(
            String title, List<NamingRow> rows, ArticleComparison comparison, ReportOptions options, Appendable out)
            throws IOException {
        out.append("<h2>").append(title).append("</h2>\n<table class=\"naming\">\n<thead><tr>");
        out.append("<th scope=\"col\">Concept</th>");
        for (AnnotatedArticle annotated : comparison.articles()) {
            String outlet = annotated.article().provenance().outlet();
            out.append("<th scope=\"col\"" + direction(annotated.article()) + "><b>");
            out.append(escape(annotated.article().language().value())).append("</b> <bdi>");
            out.append(escape(outlet == null ? annotated.article().id() : outlet))
                    .append("</bdi></th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (NamingRow row : rows) {
            out.append(
                    "<tr><th scope=\"row\" class=\"m k-" + row.concept().type().code() + "\" data-c=\"");
            out.append(escape(row.concept().id())).append("\"><bdi>");
            out.append(escape(row.concept().label(options.language()))).append("</bdi> <small>");
            out.append(row.concept().type().code()).append("</small></th>");
            for (int i = 0; i < row.names().size(); i++) {
                out.append("<td" + direction(comparison.articles().get(i).article()) + ">");
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
                .map(n -> "<bdi>" + escape(n.term().text()) + "</bdi> <small dir=\"ltr\">×" + n.count() + "</small>")
                .collect(Collectors.joining(" · "));
    }

    private static String direction(Article article) {
        return " lang=\"" + escape(article.language().value()) + "\" dir=\""
                + (article.language().rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    static String escape(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }

    private static String cssString(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || c == '-'
                        ? Character.toString(c)
                        : "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining());
    }

    private static String stylesheet() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
