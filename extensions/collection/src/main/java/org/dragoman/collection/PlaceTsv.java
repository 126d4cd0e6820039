package org.dragoman.collection;

import java.io.IOException;
import java.util.List;
import org.dragoman.report.Tsv;
import org.dragoman.text.Span;

/** Places as tab-separated rows, for other programs. */
public final class PlaceTsv {
    private static final List<String> COLUMNS = List.of(
            "doc",
            "lang",
            "outlet",
            "country",
            "date",
            "start",
            "end",
            "surface",
            "term",
            "voice",
            "sentence",
            "address",
            "source");

    private PlaceTsv() {}

    /**
     * Writes the names of the columns.
     *
     * @param out receives them
     * @throws IOException where {@code out} does
     */
    public static void header(Appendable out) throws IOException {
        Tsv.header(COLUMNS, out);
    }

    /**
     * Writes places, a row each.
     *
     * @param places the places
     * @param points whether offsets count Unicode code points; else UTF-16 units
     * @param out receives them
     * @throws IOException where {@code out} does
     */
    public static void rows(List<Place> places, boolean points, Appendable out) throws IOException {
        for (Place place : places) {
            ArticleFacts article = place.article();
            Span span = points ? place.points() : place.span();
            Tsv.row(
                    List.of(
                            article.id(),
                            article.language().value(),
                            article.outlet(),
                            article.country(),
                            article.day() == null ? "" : article.day().toString(),
                            String.valueOf(span.start()),
                            String.valueOf(span.end()),
                            place.surface(),
                            place.term(),
                            place.voice().code(),
                            place.sentence(),
                            article.address(),
                            article.source()),
                    out);
        }
    }
}
