package org.dragoman.collection;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** By what is counted. */
public enum Facet {
    /** Articles by their language. */
    LANGUAGE(Fields.LANGUAGE),
    /** Articles by outlet. */
    OUTLET(Fields.OUTLET),
    /** Articles by country of the outlet. */
    COUNTRY(Fields.COUNTRY),
    /** Articles by month of publication. */
    MONTH(Fields.MONTH),
    /** Articles by number of their event; those that were not grouped are left out. */
    EVENT(Fields.EVENT),
    /** Places, not articles, by the code of the voice that they stand in. */
    VOICE("");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Counts articles of a part of the index. */
    Counter counter(LeafReaderContext leaf) throws IOException {
        LeafReader part = leaf.reader();
        return this == EVENT
                ? new Events(DocValues.getNumeric(part, field))
                : new Values(DocValues.getSorted(part, field));
    }

    /** Takes articles in the order of the index. */
    interface Counter {
        void add(int doc) throws IOException;

        /** Adds what was counted. */
        void into(Map<String, Long> counts) throws IOException;
    }

    private record Values(SortedDocValues values, long[] byOrdinal) implements Counter {
        Values(SortedDocValues values) {
            this(values, new long[values.getValueCount()]);
        }

        @Override
        public void add(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                byOrdinal[values.ordValue()]++;
            }
        }

        @Override
        public void into(Map<String, Long> counts) throws IOException {
            for (int i = 0; i < byOrdinal.length; i++) {
                if (byOrdinal[i] > 0) {
                    counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Long::sum);
                }
            }
        }
    }

    private record Events(NumericDocValues values, Map<Long, Long> byNumber) implements Counter {
        Events(NumericDocValues values) {
            this(values, new HashMap<>());
        }

        @Override
        public void add(int doc) throws IOException {
            if (values.advanceExact(doc) && values.longValue() != Fields.NO_EVENT) {
                byNumber.merge(values.longValue(), 1L, Long::sum);
            }
        }

        @Override
        public void into(Map<String, Long> counts) {
            byNumber.forEach((event, count) -> counts.merge(String.valueOf(event), count, Long::sum));
        }
    }
}
