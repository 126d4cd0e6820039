package org.dragoman.collection;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.dragoman.article.Segment;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** A part of the index, opened by one thread, which reads the places of its articles in the order of the index. */
final class PlaceLeaf {
    private static final Set<String> STORED =
            Set.of(Fields.SOURCE, Fields.ID, Fields.TITLE, Fields.ADDRESS, Fields.TEXT);

    private final PlaceReader reader;
    private final StoredFields stored;
    private final BinaryDocValues mentions;
    private final SortedDocValues languages;
    private final SortedDocValues outlets;
    private final SortedDocValues countries;
    private final NumericDocValues days;

    PlaceLeaf(LeafReader part, PlaceReader reader) throws IOException {
        this.reader = reader;
        stored = part.storedFields();
        mentions = DocValues.getBinary(part, Fields.MENTIONS);
        languages = DocValues.getSorted(part, Fields.LANGUAGE);
        outlets = DocValues.getSorted(part, Fields.OUTLET);
        countries = DocValues.getSorted(part, Fields.COUNTRY);
        days = DocValues.getNumeric(part, Fields.DAY);
    }

    List<Place> read(int doc) throws IOException {
        List<Place> sink = new ArrayList<>();
        if (!mentions.advanceExact(doc)) {
            return sink;
        }
        StoredMentions all = StoredMentions.read(mentions.binaryValue());
        Document document = stored.document(doc, STORED);
        String text = document.get(Fields.TEXT);
        String language = value(languages, doc);
        ArticleFacts facts = new ArticleFacts(
                document.get(Fields.SOURCE),
                document.get(Fields.ID),
                new LanguageTag(language),
                document.get(Fields.TITLE),
                value(outlets, doc),
                value(countries, doc),
                document.get(Fields.ADDRESS),
                days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null);
        for (PlaceReader.Spot spot : reader.spots(language, text, all)) {
            Segment segment = all.segments().get(spot.segment());
            Span inSentence = spot.span().shift(-segment.span().start());
            sink.add(new Place(
                    facts,
                    spot.span(),
                    points(text, spot.span()),
                    segment.span().in(text),
                    inSentence,
                    spot.term(),
                    spot.voice()));
        }
        return sink;
    }

    /** Where the places of an article stand. */
    List<PlaceReader.Spot> spots(int doc) throws IOException {
        if (!mentions.advanceExact(doc)) {
            return List.of();
        }
        String text =
                reader.needsText() ? stored.document(doc, Set.of(Fields.TEXT)).get(Fields.TEXT) : "";
        return reader.spots(value(languages, doc), text, StoredMentions.read(mentions.binaryValue()));
    }

    private static Span points(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new Span(start, start + text.codePointCount(span.start(), span.end()));
    }

    private static String value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }
}
