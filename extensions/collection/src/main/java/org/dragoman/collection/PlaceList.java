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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.dragoman.text.Progress;

/**
 * The places of a search by number, in order of day and text: they can be counted, filtered and sorted, and the sentences of any
 * few of them read. Immutable; safe for use by several threads as long as its collection is open.
 */
public final class PlaceList {
    /** Articles, or places, that one thread reads at a time. */
    private static final int SHARE = 128;

    /** A place before its sentence is read. */
    private record Row(int doc, CountedArticle article, PlaceReader.Spot spot) {}

    private final IndexSearcher searcher;
    private final Sources sources;
    private final List<Row> rows;
    private final boolean complete;

    private PlaceList(IndexSearcher searcher, Sources sources, List<Row> rows, boolean complete) {
        this.searcher = searcher;
        this.sources = sources;
        this.rows = rows;
        this.complete = complete;
    }

    static PlaceList of(
            IndexSearcher searcher, Sources sources, int[] articles, PlaceReader reader, int most, Progress progress) {
        List<Row> rows = new ArrayList<>();
        int step = step();
        int done = 0;
        while (done < articles.length && rows.size() <= most) {
            stopIfCancelled(progress);
            int[] next = Arrays.copyOfRange(articles, done, Math.min(done + step, articles.length));
            shares(next.length)
                    .mapToObj(i -> scan(searcher, sources, share(next, i), reader))
                    .forEachOrdered(rows::addAll);
            done += next.length;
            progress.report(done, articles.length);
        }
        boolean complete = rows.size() <= most;
        return new PlaceList(searcher, sources, List.copyOf(complete ? rows : rows.subList(0, most)), complete);
    }

    private static int step() {
        return SHARE * Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    private static IntStream shares(int length) {
        return IntStream.range(0, (length + SHARE - 1) / SHARE).parallel();
    }

    private static int[] share(int[] all, int index) {
        return Arrays.copyOfRange(all, index * SHARE, Math.min(all.length, (index + 1) * SHARE));
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    /** Does something with an article of a part of the index. */
    private interface Work {
        void read(ArticleLeaf leaf, int doc, int docInIndex) throws IOException;
    }

    /** Goes over articles in the order of the index, which is the order in which it is read fast. */
    private static void inIndexOrder(IndexSearcher searcher, Sources sources, int[] articles, Work work) {
        int[] sorted = Arrays.stream(articles).sorted().distinct().toArray();
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            for (int i = 0; i < sorted.length; ) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[i], leaves));
                int end = leaf.docBase + leaf.reader().maxDoc();
                ArticleLeaf open = new ArticleLeaf(leaf.reader(), sources);
                for (; i < sorted.length && sorted[i] < end; i++) {
                    work.read(open, sorted[i] - leaf.docBase, sorted[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> scan(IndexSearcher searcher, Sources sources, int[] share, PlaceReader reader) {
        Map<Integer, List<Row>> found = new HashMap<>();
        inIndexOrder(searcher, sources, share, (leaf, doc, docInIndex) -> {
            CountedArticle traits = leaf.traits(doc);
            found.put(
                    docInIndex,
                    leaf.spots(doc, reader).stream()
                            .map(s -> new Row(docInIndex, traits, s))
                            .toList());
        });
        List<Row> rows = new ArrayList<>();
        for (int doc : share) {
            rows.addAll(found.getOrDefault(doc, List.of()));
        }
        return rows;
    }

    /**
     * {@return how many places there are}
     */
    public int size() {
        return rows.size();
    }

    /**
     * {@return whether these are all; else there are more than were asked for}
     */
    public boolean complete() {
        return complete;
    }

    /**
     * The places that count.
     *
     * @param filter which do; its events are not looked at
     * @return their numbers, in order of day and text
     */
    public int[] numbers(Filter filter) {
        return IntStream.range(0, rows.size()).filter(i -> admits(filter, i)).toArray();
    }

    private boolean admits(Filter filter, int number) {
        Row row = rows.get(number);
        CountedArticle article = row.article();
        return (filter.languages().isEmpty() || filter.languages().contains(article.language()))
                && (filter.outlets().isEmpty() || filter.outlets().contains(article.outlet()))
                && (filter.countries().isEmpty() || filter.countries().contains(article.country()))
                && filter.admits(row.spot().voice())
                && filter.admits(article.day())
                && (filter.withCopies() || !article.copy());
    }

    /**
     * How many places there are of each kind.
     *
     * @param facet by what
     * @param filter which count; what it says of the facet itself is not heeded, so that other values can be chosen
     * @return numbers by value, the largest first, then by value; an empty value where it is not known
     */
    public Map<String, Integer> count(PlaceFacet facet, Filter filter) {
        Filter others = facet.without(filter);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (admits(others, i)) {
                Row row = rows.get(i);
                counts.merge(facet.value(row.article(), row.spot().voice()), 1, Integer::sum);
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /**
     * Sorts places.
     *
     * @param numbers numbers of places
     * @param order how
     * @param progress told the places; asked whether to stop
     * @return the numbers in order
     * @throws CancellationException where the caller stopped it
     */
    public int[] sorted(int[] numbers, PlaceOrder order, Progress progress) {
        if (!order.byWords()) {
            return byDay(numbers, order);
        }
        ContextKeys keys = new ContextKeys(order);
        List<ContextKeys.Key> made = read(numbers, keys::of, progress);
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.<Integer, ContextKeys.Key>comparing(made::get)
                        .thenComparing(i -> numbers[i]))
                .mapToInt(i -> numbers[i])
                .toArray();
    }

    private int[] byDay(int[] numbers, PlaceOrder order) {
        if (order == PlaceOrder.EARLIEST) {
            return Arrays.stream(numbers).sorted().toArray();
        }
        return Arrays.stream(numbers)
                .sorted()
                .boxed()
                .sorted(Comparator.comparingLong(i -> {
                    var day = rows.get(i).article().day();
                    return day == null ? Long.MAX_VALUE : -day.toEpochDay();
                }))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * Reads places with their sentences.
     *
     * @param numbers numbers of places
     * @return the places, in the order of the numbers
     */
    public List<Place> read(int... numbers) {
        return read(numbers, place -> place, Progress.NONE);
    }

    private <T> List<T> read(int[] numbers, Function<Place, T> use, Progress progress) {
        // By article, so that none is read twice and neighbours are read together.
        int[] byArticle = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> rows.get(numbers[i]).doc()))
                .mapToInt(i -> i)
                .toArray();
        @SuppressWarnings("unchecked")
        T[] used = (T[]) new Object[numbers.length];
        int step = step();
        for (int from = 0; from < byArticle.length; from += step) {
            stopIfCancelled(progress);
            int[] next = Arrays.copyOfRange(byArticle, from, Math.min(from + step, byArticle.length));
            shares(next.length).forEach(i -> readShare(numbers, share(next, i), use, used));
            progress.report(from + next.length, byArticle.length);
        }
        return Arrays.asList(used);
    }

    private <T> void readShare(int[] numbers, int[] share, Function<Place, T> use, T[] used) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i : share) {
            places.computeIfAbsent(rows.get(numbers[i]).doc(), d -> new ArrayList<>())
                    .add(i);
        }
        int[] articles = places.keySet().stream().mapToInt(d -> d).toArray();
        inIndexOrder(searcher, sources, articles, (leaf, doc, docInIndex) -> {
            List<Integer> wanted = places.getOrDefault(docInIndex, List.of());
            List<Place> read = leaf.places(
                    doc, wanted.stream().map(i -> rows.get(numbers[i]).spot()).toList());
            for (int i = 0; i < read.size(); i++) {
                used[wanted.get(i)] = use.apply(read.get(i));
            }
        });
    }
}
