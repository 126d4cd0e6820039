package org.dragoman.glossary.impact;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.report.InContext;
import org.dragoman.report.MentionRow;
import org.dragoman.report.ReportOptions;
import org.jspecify.annotations.Nullable;

/**
 * A change as the command line gives it out.
 *
 * @param change its kind
 * @param doc the document
 * @param lang language of the article
 * @param line line of the file, from 0; -1 for a title that stands in a field of its own
 * @param start offset in the line
 * @param end offset behind the last char
 * @param surface what stands between the two
 * @param before concept as it was, empty for none
 * @param after concept as it would be, empty for none
 * @param statusBefore status of the term as it was, empty for none
 * @param statusAfter status of the term as it would be, empty for none
 * @param sentence where it stands, as much as may be shown
 */
@JsonPropertyOrder({
    "change",
    "doc",
    "lang",
    "line",
    "start",
    "end",
    "surface",
    "before",
    "after",
    "statusBefore",
    "statusAfter",
    "sentence"
})
record ImpactRow(
        String change,
        String doc,
        String lang,
        int line,
        int start,
        int end,
        String surface,
        String before,
        String after,
        String statusBefore,
        String statusAfter,
        String sentence) {
    static final List<String> COLUMNS = List.of(
            "change",
            "doc",
            "lang",
            "line",
            "start",
            "end",
            "surface",
            "before",
            "after",
            "status-before",
            "status-after",
            "sentence");

    static ImpactRow of(MentionChange change, ReportOptions options) {
        MentionRow before = row(change.article(), change.before(), options);
        MentionRow after = row(change.article(), change.after(), options);
        MentionRow shown = after != null ? after : before;
        if (shown == null) {
            throw new IllegalStateException("a change without a mention");
        }
        return new ImpactRow(
                change.kind().code(),
                shown.doc(),
                shown.lang(),
                shown.line(),
                shown.start(),
                shown.end(),
                shown.surface(),
                before == null ? "" : before.concept(),
                after == null ? "" : after.concept(),
                before == null ? "" : before.status(),
                after == null ? "" : after.status(),
                sentence(change, options));
    }

    private static String sentence(MentionChange change, ReportOptions options) {
        if (options.text() == ReportOptions.TextAmount.NONE) {
            return "";
        }
        return inContext(change, options).text();
    }

    static InContext inContext(MentionChange change, ReportOptions options) {
        Mention mention = change.shown();
        int origin = change.article().segments().get(mention.segment()).span().start();
        return InContext.of(change.sentence(), mention.span().shift(-origin), options.text());
    }

    private static @Nullable MentionRow row(
            AnnotatedArticle article, @Nullable Mention mention, ReportOptions options) {
        return mention == null
                ? null
                : MentionRow.of(new AnnotatedArticle(article.article(), article.segments(), List.of(mention)), options)
                        .get(0);
    }

    List<String> cells() {
        return List.of(
                change,
                doc,
                lang,
                line < 0 ? "" : Integer.toString(line),
                Integer.toString(start),
                Integer.toString(end),
                surface,
                before,
                after,
                statusBefore,
                statusAfter,
                sentence);
    }
}
