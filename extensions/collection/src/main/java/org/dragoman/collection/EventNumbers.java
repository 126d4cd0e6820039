package org.dragoman.collection;

import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Events in the index: a number for each article, set when the collection was grouped. */
final class EventNumbers {
    private EventNumbers() {}

    /** The articles of some events. */
    static Query query(Set<Long> events) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        events.forEach(
                e -> any.add(NumericDocValuesField.newSlowExactQuery(Fields.EVENT, e), BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
