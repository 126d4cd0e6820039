package org.dragoman.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.mention.AnnotatedArticle;

/** Mentions marked in the text of their articles, on a page. */
record MentionHtml(ReportOptions options) implements MentionReport {
    private interface Part {
        void write(StringBuilder out) throws IOException;
    }

    private static String text(Part part) {
        StringBuilder out = new StringBuilder();
        try {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String begin() {
        return text(out -> {
            HtmlPage.open("Mentions", List.of(), out);
            out.append("<header><h1>Mentions</h1></header>\n");
        });
    }

    @Override
    public String piece(AnnotatedArticle annotated) {
        Article article = annotated.article();
        return text(out -> {
            out.append("<h2>").append(HtmlPage.escape(article.id())).append("</h2>\n<table class=\"texts\"><tbody>\n");
            for (int segment = 0; segment < annotated.segments().size(); segment++) {
                out.append("<tr><td" + HtmlPage.direction(article) + "><p><span class=\"n\">" + segment + "</span> ");
                HtmlMentions.append(annotated, segment, options, out);
                out.append("</p></td></tr>\n");
            }
            out.append("</tbody></table>\n");
        });
    }

    @Override
    public String end() {
        return text(HtmlPage::close);
    }
}
