package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.concept.Term;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A mention as the command line gives it out.
 *
 * @param doc the document
 * @param lang language of the article
 * @param line line of the file or of the {@code text} field, from 0; -1 for a title that stands in a field of its own
 * @param start offset in the line
 * @param end offset in the line after the last char
 * @param surface exactly what stands between the two
 * @param concept id of the concept
 * @param term citation form
 * @param status what the profile says of the term
 * @param context why a form counts that could be another word, and what it hid; null where that is plain
 * @param composed how an office of a country is composed; null for a mention
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"doc", "lang", "line", "start", "end", "surface", "concept", "term", "status", "context", "composed"
})
public record MentionRow(
        String doc,
        String lang,
        int line,
        int start,
        int end,
        String surface,
        String concept,
        String term,
        String status,
        @Nullable ContextRow context,
        @Nullable ComposedRow composed) {
    /** Names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "surface", "concept", "term", "status");

    /**
     * The mentions of an article, each composed office before the mentions it is made of.
     *
     * @param annotated the article
     * @param options unit of offsets and profile
     * @return one row a mention or composed office, in text order
     */
    public static List<MentionRow> of(AnnotatedArticle annotated, ReportOptions options) {
        return of(annotated, options, true);
    }

    /** The same; without a reason where none is asked for. */
    static List<MentionRow> of(AnnotatedArticle annotated, ReportOptions options, boolean reasons) {
        Rows rows = new Rows(annotated.article(), options, reasons);
        List<MentionRow> all = new ArrayList<>();
        int next = 0;
        List<ComposedOffice> offices = annotated.offices();
        for (Mention mention : annotated.mentions()) {
            while (next < offices.size()
                    && offices.get(next).span().start() <= mention.span().start()) {
                all.add(rows.of(offices.get(next++)));
            }
            all.add(rows.of(mention));
        }
        while (next < offices.size()) {
            all.add(rows.of(offices.get(next++)));
        }
        return all;
    }

    /** Makes the rows of one article. */
    private static final class Rows {
        private final Article article;
        private final ReportOptions options;
        private final boolean reasons;
        private final LineOffsets ascending;
        private final LineOffsets anywhere;

        Rows(Article article, ReportOptions options, boolean reasons) {
            this.article = article;
            this.options = options;
            this.reasons = reasons;
            this.ascending = new LineOffsets(article.text(), options.offsets());
            this.anywhere = new LineOffsets(article.text(), options.offsets());
        }

        MentionRow of(Mention mention) {
            return row(
                    PlaceRow.of(article, mention.span(), ascending),
                    mention.concept().id(),
                    mention.term().text(),
                    options.profile()
                            .status(mention.concept(), mention.term(), article.day())
                            .code(),
                    reasons ? ContextRow.of(article, mention, anywhere) : null,
                    null);
        }

        MentionRow of(ComposedOffice office) {
            Term head = office.parts().get(0).term();
            return row(
                    PlaceRow.of(article, office.span(), ascending),
                    office.id(),
                    office.parts().stream()
                            .map(p -> ComposedRow.term(p, article.text()))
                            .collect(Collectors.joining(" + ")),
                    head == null ? "" : status(head),
                    null,
                    ComposedRow.of(article, office, anywhere));
        }

        private String status(Term term) {
            return options.profile().status(term, article.day()).code();
        }

        private MentionRow row(
                PlaceRow at,
                String concept,
                String term,
                String status,
                @Nullable ContextRow context,
                @Nullable ComposedRow composed) {
            return new MentionRow(
                    article.id(),
                    article.language().value(),
                    at.line(),
                    at.start(),
                    at.end(),
                    at.surface(),
                    concept,
                    term,
                    status,
                    context,
                    composed);
        }
    }

    /**
     * {@return the cells in the order of the columns; the line is empty where the row concerns no line}
     */
    public List<String> cells() {
        return List.of(
                doc,
                lang,
                line < 0 ? "" : Integer.toString(line),
                Integer.toString(start),
                Integer.toString(end),
                surface,
                concept,
                term,
                status);
    }
}
