package org.dragoman.report;

import java.io.IOException;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/** A segment's text as HTML with its mentions marked. */
final class HtmlMentions {
    private HtmlMentions() {}

    static void append(AnnotatedArticle annotated, int index, ReportOptions options, Appendable out)
            throws IOException {
        Segment segment = annotated.segments().get(index);
        String text = annotated.article().text();
        int from = segment.span().start();
        int limit = from + options.text().limit(annotated.text(index));
        int at = from;
        for (Mention mention : annotated.mentions(index)) {
            if (mention.nested() || mention.span().end() > limit) {
                continue;
            }
            out.append(HtmlPage.escape(text.substring(at, mention.span().start())));
            out.append("<span class=\"m k-" + mention.concept().type().code() + "\" data-c=\"");
            out.append(HtmlPage.escape(mention.concept().id())).append("\" title=\"");
            out.append(HtmlPage.escape(mention.concept().label(options.language())));
            out.append("\">");
            out.append(HtmlPage.escape(mention.surface(text))).append("</span>");
            at = mention.span().end();
        }
        out.append(HtmlPage.escape(text.substring(at, Math.max(at, limit))));
        if (limit < segment.span().end() && limit > from) {
            out.append('…');
        }
    }
}
