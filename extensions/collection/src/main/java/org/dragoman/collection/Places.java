package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.dragoman.text.Progress;

/** The articles that a search found; their places are read when they are asked for. Safe for use by several threads. */
public final class Places {
    /** Articles that one thread reads at a time. */
    private static final int SHARE = 128;

    private static final int COUNTED = 4096;

    private final IndexSearcher searcher;
    private final Sources sources;
    private final int[] articles;
    private final PlaceReader reader;

    private Places(IndexSearcher searcher, Sources sources, int[] articles, PlaceReader reader) {
        this.searcher = searcher;
        this.sources = sources;
        this.articles = articles;
        this.reader = reader;
    }

    static Places of(IndexSearcher searcher, Sources sources, Query query, PlaceReader reader) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Found> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(leaf, scorer.iterator(), found);
            }
        }
        int[] articles = found.stream().sorted().mapToInt(Found::doc).toArray();
        return new Places(searcher, sources, articles, reader);
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

    /**
     * Goes over all places without reading their sentences, so that they can be counted, filtered and sorted.
     *
     * @param most how many places at most
     * @param progress told the articles; asked whether to stop
     * @return the places by number
     * @throws CancellationException where the caller stopped it
     */
    public PlaceList list(int most, Progress progress) {
        return PlaceList.of(searcher, sources, articles, reader, most, progress);
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
                ArticleLeaf open = new ArticleLeaf(leaf.reader(), sources);
                for (; i < inIndex.length && inIndex[i] < end; i++) {
                    places.put(inIndex[i], open.places(inIndex[i] - leaf.docBase, reader));
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

    /**
     * Counts what was found.
     *
     * @param facet by what
     * @return numbers by value, the largest first, then by value
     */
    public Map<String, Long> count(Facet facet) {
        int[] inIndex = articles.clone();
        Arrays.sort(inIndex);
        int shares = (inIndex.length + COUNTED - 1) / COUNTED;
        Map<String, Long> counts = IntStream.range(0, shares)
                .parallel()
                .mapToObj(i -> count(
                        facet, Arrays.copyOfRange(inIndex, i * COUNTED, Math.min((i + 1) * COUNTED, inIndex.length))))
                .reduce(Map.of(), Places::sum);
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new HashMap<>(one);
        other.forEach((value, count) -> sum.merge(value, count, Long::sum));
        return sum;
    }

    private Map<String, Long> count(Facet facet, int... inIndex) {
        Map<String, Long> counts = new HashMap<>();
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            for (int i = 0; i < inIndex.length; ) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inIndex[i], leaves));
                int end = leaf.docBase + leaf.reader().maxDoc();
                ArticleLeaf open = new ArticleLeaf(leaf.reader(), sources);
                Facet.Counter counter = facet == Facet.VOICE ? null : facet.counter(leaf);
                for (; i < inIndex.length && inIndex[i] < end; i++) {
                    int doc = inIndex[i] - leaf.docBase;
                    if (counter == null) {
                        open.spots(doc, reader)
                                .forEach(s -> counts.merge(s.voice().code(), 1L, Long::sum));
                    } else if (reader.sure() || !open.spots(doc, reader).isEmpty()) {
                        counter.add(doc);
                    }
                }
                if (counter != null) {
                    counter.into(counts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }
}
