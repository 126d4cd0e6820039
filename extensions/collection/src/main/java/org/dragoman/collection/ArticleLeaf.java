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
import org.jspecify.annotations.Nullable;

/** A part of the index, opened by one thread; articles are read in the order of the index. */
final class ArticleLeaf {
    private static final Set<String> STORED =
            Set.of(Fields.SOURCE, Fields.ID, Fields.TITLE, Fields.ADDRESS, Fields.TEXT);
    private static final Set<String> TEXT = Set.of(Fields.TEXT);

    private final Sources sources;
    private final StoredFields stored;
    private final BinaryDocValues mentions;
    private final SortedDocValues languages;
    private final SortedDocValues outlets;
    private final SortedDocValues countries;
    private final NumericDocValues days;
    private final NumericDocValues copies;

    ArticleLeaf(LeafReader part, Sources sources) throws IOException {
        this.sources = sources;
        stored = part.storedFields();
        mentions = DocValues.getBinary(part, Fields.MENTIONS);
        languages = DocValues.getSorted(part, Fields.LANGUAGE);
        outlets = DocValues.getSorted(part, Fields.OUTLET);
        countries = DocValues.getSorted(part, Fields.COUNTRY);
        days = DocValues.getNumeric(part, Fields.DAY);
        copies = DocValues.getNumeric(part, Fields.COPY);
    }

    /** What tells an article from others in counts. */
    CountedArticle traits(int doc) throws IOException {
        return new CountedArticle(
                value(languages, doc),
                value(outlets, doc),
                value(countries, doc),
                copies.advanceExact(doc) && copies.longValue() == 1,
                day(doc));
    }

    /** The places of an article, without their sentences. */
    List<PlaceReader.Spot> spots(int doc, PlaceReader reader) throws IOException {
        if (!mentions.advanceExact(doc)) {
            return List.of();
        }
        StoredMentions all = StoredMentions.read(mentions.binaryValue());
        String text = reader.needsText() ? stored.document(doc, TEXT).get(Fields.TEXT) : "";
        return reader.spots(value(languages, doc), text, all);
    }

    /** All places of an article. */
    List<Place> places(int doc, PlaceReader reader) throws IOException {
        if (!mentions.advanceExact(doc)) {
            return List.of();
        }
        StoredMentions all = StoredMentions.read(mentions.binaryValue());
        Document document = stored.document(doc, STORED);
        return places(doc, reader.spots(value(languages, doc), document.get(Fields.TEXT), all), all, document);
    }

    /** Places of an article that were found before. */
    List<Place> places(int doc, List<PlaceReader.Spot> spots) throws IOException {
        if (!mentions.advanceExact(doc)) {
            return List.of();
        }
        return places(doc, spots, StoredMentions.read(mentions.binaryValue()), stored.document(doc, STORED));
    }

    private List<Place> places(int doc, List<PlaceReader.Spot> spots, StoredMentions all, Document document)
            throws IOException {
        List<Place> places = new ArrayList<>(spots.size());
        ArticleFacts facts = facts(doc, document);
        String text = document.get(Fields.TEXT);
        for (PlaceReader.Spot spot : spots) {
            Segment segment = all.segments().get(spot.segment());
            Span inSentence = spot.span().shift(-segment.span().start());
            places.add(new Place(
                    facts,
                    spot.span(),
                    points(text, spot.span()),
                    segment.span().in(text),
                    inSentence,
                    spot.term(),
                    spot.voice()));
        }
        return places;
    }

    private ArticleFacts facts(int doc, Document document) throws IOException {
        return new ArticleFacts(
                sources.shown(document.get(Fields.SOURCE)),
                document.get(Fields.ID),
                new LanguageTag(value(languages, doc)),
                document.get(Fields.TITLE),
                value(outlets, doc),
                value(countries, doc),
                document.get(Fields.ADDRESS),
                day(doc));
    }

    private @Nullable LocalDate day(int doc) throws IOException {
        return days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null;
    }

    private static Span points(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new Span(start, start + text.codePointCount(span.start(), span.end()));
    }

    private static String value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }
}
