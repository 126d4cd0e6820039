package org.dragoman.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.dragoman.article.Article;
import org.dragoman.article.SourceMap;
import org.dragoman.text.Span;

/**
 * A place in an article as output counts it.
 *
 * @param line line of the file or of the {@code text} field, from 0; -1 for a title that stands in a field of its own
 * @param start offset in the line
 * @param end offset in the line after the last char
 * @param surface exactly what stands between the two
 */
@JsonPropertyOrder({"line", "start", "end", "surface"})
public record PlaceRow(int line, int start, int end, String surface) {
    /**
     * The place of a stretch.
     *
     * @param article the article
     * @param span a stretch of its text
     * @param offsets counts in it
     * @return its place
     */
    public static PlaceRow of(Article article, Span span, LineOffsets offsets) {
        if (article.source().isScattered()) {
            return inFile(article, span);
        }
        SourceMap.Place place = article.source().place(span.start());
        boolean inText = place != null
                && (place.part().field().isEmpty() || place.part().field().equals("text"));
        int lineStart = place == null ? 0 : place.lineStart();
        return new PlaceRow(
                inText && place != null ? place.line() : -1,
                offsets.inLine(lineStart, span.start()),
                offsets.inLine(lineStart, span.end()),
                span.in(article.text()));
    }

    /** In a bilingual file the place is that in the file, tags and all. */
    private static PlaceRow inFile(Article article, Span span) {
        SourceMap.FilePlace start = article.source().inFile(span.start());
        SourceMap.FilePlace last = article.source().inFile(article.text().offsetByCodePoints(span.end(), -1));
        String surface = span.in(article.text());
        int end = last.line() == start.line()
                ? last.column()
                : start.column() - 1 + surface.codePointCount(0, surface.length());
        return new PlaceRow(start.line() - 1, start.column() - 1, end, surface);
    }
}
