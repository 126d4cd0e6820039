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
        List<MentionRow> rows = new ArrayList<>();
        Article article = annotated.article();
        int next = 0;
        List<ComposedOffice> offices = annotated.offices();
        for (Mention mention : annotated.mentions()) {
            while (next < offices.size()
                    && offices.get(next).span().start() <= mention.span().start()) {
                rows.add(of(article, offices.get(next++), options));
            }
            rows.add(of(article, mention, options));
        }
        while (next < offices.size()) {
            rows.add(of(article, offices.get(next++), options));
        }
        return rows;
    }

    private static MentionRow of(Article article, Mention mention, ReportOptions options) {
        PlaceRow at = PlaceRow.of(article, mention.span(), options);
        return new MentionRow(
                article.id(),
                article.language().value(),
                at.line(),
                at.start(),
                at.end(),
                at.surface(),
                mention.concept().id(),
                mention.term().text(),
                options.profile().status(mention.term(), article.day()).code(),
                ContextRow.of(article, mention, options),
                null);
    }

    private static MentionRow of(Article article, ComposedOffice office, ReportOptions options) {
        PlaceRow at = PlaceRow.of(article, office.span(), options);
        Term head = office.parts().get(0).term();
        return new MentionRow(
                article.id(),
                article.language().value(),
                at.line(),
                at.start(),
                at.end(),
                at.surface(),
                office.id(),
                office.parts().stream()
                        .map(p -> ComposedRow.term(p, article.text()))
                        .collect(Collectors.joining(" + ")),
                head == null
                        ? ""
                        : options.profile().status(head, article.day()).code(),
                null,
                ComposedRow.of(article, office, options));
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
