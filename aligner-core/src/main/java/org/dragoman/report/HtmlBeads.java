package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;

/** Articles side by side, a bead a row. */
final class HtmlBeads {
    private HtmlBeads() {}

    /** The texts; where costs are asked for, a first column has that of each bead of several sides. */
    static void append(
            List<AnnotatedArticle> articles, Alignment alignment, boolean costs, ReportOptions options, Appendable out)
            throws IOException {
        out.append("<table class=\"texts\">\n<thead><tr>");
        if (costs) {
            out.append("<th scope=\"col\" class=\"c\">cost</th>");
        }
        for (AnnotatedArticle annotated : articles) {
            Article article = annotated.article();
            out.append("<th scope=\"col\"" + HtmlPage.direction(article) + "><b>");
            out.append(HtmlPage.escape(article.language().value())).append("</b> ");
            out.append(ArticleFacts.of(article).stream()
                    .map(f -> "<bdi>" + HtmlPage.escape(f) + "</bdi>")
                    .collect(Collectors.joining(" · ")));
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Bead bead : alignment.beads()) {
            out.append("<tr>");
            if (costs) {
                out.append("<td class=\"c\">");
                out.append(bead.width() > 1 ? String.format(Locale.ROOT, "%.2f", bead.cost()) : "");
                out.append("</td>");
            }
            for (int i = 0; i < bead.sides().size(); i++) {
                cell(articles.get(i), bead.side(i), options, out);
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
        out.append("<td" + HtmlPage.direction(annotated.article()) + ">");
        for (int segment : segments) {
            boolean title = annotated.segments().get(segment).title();
            out.append(title ? "<p class=\"title\">" : "<p>");
            out.append("<span class=\"n\">" + segment + "</span> ");
            HtmlMentions.append(annotated, segment, options, out);
            out.append("</p>");
        }
        out.append("</td>");
    }
}
