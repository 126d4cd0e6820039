package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.SourceMap;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

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
 */
@JsonPropertyOrder({"doc", "lang", "line", "start", "end", "surface", "concept", "term", "status"})
public record MentionRow(
        String doc,
        String lang,
        int line,
        int start,
        int end,
        String surface,
        String concept,
        String term,
        String status) {
    /** Names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "surface", "concept", "term", "status");

    /**
     * The mentions of an article.
     *
     * @param annotated the article
     * @param options unit of offsets and profile
     * @return one row a mention, in text order
     */
    public static List<MentionRow> of(AnnotatedArticle annotated, ReportOptions options) {
        Article article = annotated.article();
        LineOffsets offsets = new LineOffsets(article.text(), options.offsets());
        LocalDate day = article.day();
        List<MentionRow> rows = new ArrayList<>();
        for (Mention mention : annotated.mentions()) {
            SourceMap.Place place = article.source().place(mention.span().start());
            boolean inText = place != null
                    && (place.part().field().isEmpty() || place.part().field().equals("text"));
            int lineStart = place == null ? 0 : place.lineStart();
            rows.add(new MentionRow(
                    article.id(),
                    article.language().value(),
                    inText && place != null ? place.line() : -1,
                    offsets.inLine(lineStart, mention.span().start()),
                    offsets.inLine(lineStart, mention.span().end()),
                    mention.surface(article.text()),
                    mention.concept().id(),
                    mention.term().text(),
                    options.profile().status(mention.term(), day).code()));
        }
        return rows;
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
