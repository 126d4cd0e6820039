package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;

/** A segment's text as HTML with its mentions marked, and what offices are composed of them. */
final class HtmlMentions {
    private final ReportOptions options;
    private final Appendable out;
    private final String text;
    private final List<Mention> mentions;
    private final List<Span> frames;
    private final List<ComposedOffice> offices;
    private final int limit;
    private int at;

    private HtmlMentions(AnnotatedArticle annotated, int index, ReportOptions options, Appendable out) {
        this.options = options;
        this.out = out;
        text = annotated.article().text();
        at = annotated.segments().get(index).span().start();
        limit = at + options.text().limit(annotated.text(index));
        mentions = annotated.mentions(index).stream()
                .filter(m -> !m.nested() && m.span().end() <= limit)
                .toList();
        offices = annotated.offices().stream()
                .filter(o -> o.segment() == index && o.span().end() <= limit)
                .toList();
        frames = frames();
    }

    static void append(AnnotatedArticle annotated, int index, ReportOptions options, Appendable out)
            throws IOException {
        new HtmlMentions(annotated, index, options, out)
                .segment(annotated.segments().get(index));
    }

    private void segment(Segment segment) throws IOException {
        int from = at;
        for (Span frame : frames) {
            marked(frame.start());
            out.append("<span class=\"o\" title=\"")
                    .append(HtmlPage.escape(labels(o -> frame.covers(o.span()))))
                    .append("\">");
            marked(frame.end());
            out.append("</span>");
        }
        marked(Math.max(at, limit));
        if (limit < segment.span().end() && limit > from) {
            out.append('…');
        }
    }

    /** The text up to an offset, with its mentions. */
    private void marked(int end) throws IOException {
        for (Mention mention : mentions) {
            Span span = mention.span();
            if (span.start() < at || span.end() > end) {
                continue;
            }
            out.append(HtmlPage.escape(text.substring(at, span.start())));
            out.append("<span class=\"m k-" + mention.concept().type().code() + "\" data-c=\"");
            out.append(HtmlPage.escape(mention.concept().id())).append("\" title=\"");
            out.append(HtmlPage.escape(title(mention))).append("\">");
            out.append(HtmlPage.escape(mention.surface(text))).append("</span>");
            at = span.end();
        }
        out.append(HtmlPage.escape(text.substring(at, end)));
        at = end;
    }

    /** Where offices stand: one frame for those that share letters; none that would cut a mention. */
    private List<Span> frames() {
        List<Span> joined = new ArrayList<>();
        for (ComposedOffice office : offices) {
            Span span = office.span();
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() < last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        joined.removeIf(f -> mentions.stream().anyMatch(m -> m.span().overlaps(f) && !f.covers(m.span())));
        return joined;
    }

    private String title(Mention mention) {
        String own = mention.concept().label(options.language());
        String composed = labels(o -> o.parts().stream().anyMatch(p -> p.span().equals(mention.span())));
        return composed.isEmpty() ? own : own + " (" + composed + ")";
    }

    private String labels(Predicate<ComposedOffice> which) {
        return offices.stream()
                .filter(which)
                .map(o -> o.label(options.language()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
