package org.dragoman.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.collection.ArticleFacts;
import org.dragoman.collection.Place;
import org.dragoman.report.Tsv;
import org.dragoman.text.Span;

/** Places of a collection as rows. */
final class PlaceRows {
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

    private PlaceRows() {}

    static void tsv(List<Place> places, OutputOptions.Unit unit, Appendable out) throws IOException {
        Tsv.header(COLUMNS, out);
        for (Place place : places) {
            ArticleFacts article = place.article();
            Span span = unit == OutputOptions.Unit.utf16 ? place.span() : place.points();
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

    /** A row a value. */
    static void counts(Map<String, Long> counts, Appendable out) throws IOException {
        Tsv.header(List.of("value", "count"), out);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            Tsv.row(List.of(count.getKey(), count.getValue().toString()), out);
        }
    }

    /** A line a place: what stands before it, it, what stands behind it. */
    static void text(List<Place> places, Appendable out) throws IOException {
        for (Place place : places) {
            ArticleFacts article = place.article();
            String sentence = place.sentence();
            Span span = place.inSentence();
            out.append(article.id() + "." + article.language())
                    .append(article.outlet().isEmpty() ? "" : " " + article.outlet())
                    .append(article.day() == null ? "" : " " + article.day())
                    .append(": ")
                    .append(sentence.substring(0, span.start()))
                    .append('[')
                    .append(place.surface())
                    .append(']')
                    .append(sentence.substring(span.end()))
                    .append("\n");
        }
    }
}
