package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.compare.Concordance;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Span;

/** A place of a concordance as output has it; line -1 for a title in a field of its own. */
@JsonPropertyOrder({"doc", "lang", "line", "start", "end", "before", "surface", "after", "concept", "term", "status"})
record ConcordanceRow(
        String doc,
        String lang,
        int line,
        int start,
        int end,
        String before,
        String surface,
        String after,
        String concept,
        String term,
        String status) {
    static final List<String> COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "before", "surface", "after", "concept", "term", "status");

    /** The rows of places, in their order; those of one article are made in one pass over its text. */
    static List<ConcordanceRow> of(List<Concordance.Line> places, ReportOptions options) {
        List<ConcordanceRow> all = new ArrayList<>(places.size());
        for (int from = 0; from < places.size(); ) {
            AnnotatedArticle article = places.get(from).article();
            int to = from;
            while (to < places.size() && places.get(to).article() == article) {
                to++;
            }
            List<Concordance.Line> here = places.subList(from, to);
            List<MentionRow> rows = MentionRow.of(
                    new AnnotatedArticle(
                            article.article(),
                            article.segments(),
                            here.stream().map(Concordance.Line::mention).toList()),
                    options,
                    false);
            for (int k = 0; k < rows.size(); k++) {
                all.add(of(rows.get(k), context(here.get(k), options)));
            }
            from = to;
        }
        return all;
    }

    private static ConcordanceRow of(MentionRow row, InContext context) {
        return new ConcordanceRow(
                row.doc(),
                row.lang(),
                row.line(),
                row.start(),
                row.end(),
                context.before(),
                row.surface(),
                context.after(),
                row.concept(),
                row.term(),
                row.status());
    }

    private static InContext context(Concordance.Line place, ReportOptions options) {
        int segment = place.mention().segment();
        Span sentence = place.article().segments().get(segment).span();
        return InContext.of(
                place.article().text(segment), place.mention().span().shift(-sentence.start()), options.text());
    }

    List<String> cells() {
        return List.of(
                doc,
                lang,
                line < 0 ? "" : Integer.toString(line),
                Integer.toString(start),
                Integer.toString(end),
                before,
                surface,
                after,
                concept,
                term,
                status);
    }
}
