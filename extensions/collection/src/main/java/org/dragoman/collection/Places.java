package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.dragoman.article.Segment;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** The articles that a search found; their places are read when they are asked for. Safe for use by several threads. */
public final class Places {
    /** Articles that one thread reads at a time. */
    private static final int SHARE = 128;

    private static final Set<String> STORED =
            Set.of(Fields.SOURCE, Fields.ID, Fields.TITLE, Fields.ADDRESS, Fields.TEXT);

    private final IndexSearcher searcher;
    private final int[] articles;
    private final PlaceReader reader;

    private Places(IndexSearcher searcher, int[] articles, PlaceReader reader) {
        this.searcher = searcher;
        this.articles = articles;
        this.reader = reader;
    }

    static Places of(IndexSearcher searcher, Query query, PlaceReader reader) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Found> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(leaf, scorer.iterator(), found);
            }
        }
        return new Places(searcher, found.stream().sorted().mapToInt(Found::doc).toArray(), reader);
    }

    /** An article with what it is sorted by: the earliest first, those without a day last, and then always alike. */
    private record Found(int doc, long day, long state) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byDay = Long.compare(day, other.day);
            return byDay != 0 ? byDay : Long.compare(state, other.state);
        }
    }

    private static void add(LeafReaderContext leaf, DocIdSetIterator docs, List<Found> sink) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
        NumericDocValues states = DocValues.getNumeric(leaf.reader(), Fields.STATE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
                long state = states.advanceExact(doc) ? states.longValue() : 0;
                sink.add(new Found(leaf.docBase + doc, day, state));
            }
        }
    }

    /**
     * {@return how many articles were found}
     */
    public int articles() {
        return articles.length;
    }

    /**
     * Reads places: by day of publication, articles without one last, and in text order.
     *
     * @param most how many places at most; the rest is not read
     * @return the places
     */
    public List<Place> read(int most) {
        List<Place> places = new ArrayList<>();
        int step = SHARE * Math.max(1, Runtime.getRuntime().availableProcessors());
        for (int from = 0; from < articles.length && places.size() < most; from += step) {
            int start = from;
            int shares = Math.min(step, articles.length - from + SHARE - 1) / SHARE;
            IntStream.range(0, Math.max(1, shares))
                    .parallel()
                    .mapToObj(i -> share(start + i * SHARE))
                    .forEachOrdered(places::addAll);
        }
        return List.copyOf(places.size() > most ? places.subList(0, most) : places);
    }

    private List<Place> share(int from) {
        int[] share = Arrays.copyOfRange(articles, from, Math.min(from + SHARE, articles.length));
        int[] inIndex = share.clone();
        Arrays.sort(inIndex);
        Map<Integer, List<Place>> places = new HashMap<>();
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            for (int i = 0; i < inIndex.length; ) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inIndex[i], leaves));
                int end = leaf.docBase + leaf.reader().maxDoc();
                Leaf open = new Leaf(leaf.reader());
                for (; i < inIndex.length && inIndex[i] < end; i++) {
                    places.put(inIndex[i], open.read(inIndex[i] - leaf.docBase));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(share)
                .mapToObj(a -> places.getOrDefault(a, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    /** A part of the index, opened by one thread. */
    private final class Leaf {
        private final StoredFields stored;
        private final BinaryDocValues mentions;
        private final SortedDocValues languages;
        private final SortedDocValues outlets;
        private final SortedDocValues countries;
        private final NumericDocValues days;

        Leaf(LeafReader part) throws IOException {
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

        private static Span points(String text, Span span) {
            int start = text.codePointCount(0, span.start());
            return new Span(start, start + text.codePointCount(span.start(), span.end()));
        }

        private static String value(SortedDocValues values, int doc) throws IOException {
            return values.advanceExact(doc)
                    ? values.lookupOrd(values.ordValue()).utf8ToString()
                    : "";
        }
    }
}
