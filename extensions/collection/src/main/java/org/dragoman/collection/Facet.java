package org.dragoman.collection;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** By what articles are counted. */
public enum Facet {
    /** Language of the article. */
    LANGUAGE(Fields.LANGUAGE),
    /** Outlet. */
    OUTLET(Fields.OUTLET),
    /** Country of the outlet. */
    COUNTRY(Fields.COUNTRY),
    /** Month of publication. */
    MONTH(Fields.MONTH);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    Map<String, Long> count(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), counts);
            }
        }
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private void count(LeafReaderContext leaf, DocIdSetIterator docs, Map<String, Long> counts) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        Bits live = leaf.reader().getLiveDocs();
        long[] byOrdinal = new long[values.getValueCount()];
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                byOrdinal[values.ordValue()]++;
            }
        }
        for (int i = 0; i < byOrdinal.length; i++) {
            if (byOrdinal[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Long::sum);
            }
        }
    }
}
