package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dragoman.article.Article;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.AnnotatedArticle;

/** The articles of an index by day of publication; their texts are read one at a time. Safe for use by several threads. */
final class StoredArticles {
    static final long NO_DAY = Long.MAX_VALUE;

    private final List<LeafReaderContext> leaves;
    private final List<Entry> byDay = new ArrayList<>();

    /** An article before it is read. */
    record Entry(int leaf, int doc, String language, long day, long state) {}

    StoredArticles(DirectoryReader reader) throws IOException {
        this.leaves = reader.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            LeafReader part = leaves.get(leaf).reader();
            Bits live = part.getLiveDocs();
            OneEach languages = new OneEach(DocValues.getSorted(part, Fields.LANGUAGE));
            NumericDocValues days = DocValues.getNumeric(part, Fields.DAY);
            NumericDocValues states = DocValues.getNumeric(part, Fields.STATE);
            for (int doc = 0; doc < part.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    byDay.add(new Entry(
                            leaf,
                            doc,
                            languages.of(doc),
                            days.advanceExact(doc) ? days.longValue() : NO_DAY,
                            states.advanceExact(doc) ? states.longValue() : 0));
                }
            }
        }
        byDay.sort(Comparator.comparingLong(Entry::day).thenComparingLong(Entry::state));
    }

    /** Values of a field, each as one object however many articles have it. */
    private record OneEach(SortedDocValues values, String[] known) {
        OneEach(SortedDocValues values) {
            this(values, new String[values.getValueCount()]);
        }

        String of(int doc) throws IOException {
            if (!values.advanceExact(doc)) {
                return "";
            }
            int ordinal = values.ordValue();
            if (known[ordinal] == null) {
                known[ordinal] = values.lookupOrd(ordinal).utf8ToString();
            }
            return known[ordinal];
        }
    }

    /** The earliest first, those without a day last, and then always alike. */
    List<Entry> byDay() {
        return byDay;
    }

    /** An article as it was read, with what tells a copy from its original. */
    Article read(Entry entry) throws IOException {
        return Rereading.read(leaves.get(entry.leaf()).reader(), entry.doc()).article();
    }

    /**
     * An article with its segments and mentions.
     *
     * @param glossary mentions of what it does not have are left out
     */
    AnnotatedArticle annotated(Entry entry, Glossary glossary) throws IOException {
        LeafReader part = leaves.get(entry.leaf()).reader();
        return StoredMentions.read(part, entry.doc()).with(read(entry), glossary);
    }

    /** Takes the value of an article that is to be another. */
    interface Change {
        void to(BytesRef key, long value) throws IOException;
    }

    /**
     * Compares a number of each article with what it is to be.
     *
     * @param field the number
     * @param wanted by article, in the order of {@link #byDay}
     * @param change told of each that is another
     */
    void compare(String field, long[] wanted, Change change) throws IOException {
        List<Map<Integer, Integer>> places = new ArrayList<>();
        leaves.forEach(l -> places.add(new HashMap<>()));
        for (int i = 0; i < byDay.size(); i++) {
            places.get(byDay.get(i).leaf()).put(byDay.get(i).doc(), i);
        }
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            LeafReader part = leaves.get(leaf).reader();
            NumericDocValues values = DocValues.getNumeric(part, field);
            Map<Integer, Integer> changed = new HashMap<>();
            for (int doc = 0; doc < part.maxDoc(); doc++) {
                Integer at = places.get(leaf).get(doc);
                if (at != null && (!values.advanceExact(doc) || values.longValue() != wanted[at])) {
                    changed.put(doc, at);
                }
            }
            if (!changed.isEmpty()) {
                tell(part, changed, wanted, change);
            }
        }
    }

    private static void tell(LeafReader part, Map<Integer, Integer> changed, long[] wanted, Change change)
            throws IOException {
        TermsEnum keys = part.terms(Fields.KEY).iterator();
        PostingsEnum docs = null;
        for (BytesRef key = keys.next(); key != null; key = keys.next()) {
            docs = keys.postings(docs, PostingsEnum.NONE);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                Integer at = changed.get(doc);
                if (at != null) {
                    change.to(BytesRef.deepCopyOf(key), wanted[at]);
                }
            }
        }
    }
}
