package org.dragoman.collection;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;

/** The articles of an index by language and month; their texts are read one at a time. For one thread. */
final class StoredArticles {
    private static final long NO_DAY = Long.MIN_VALUE;

    private static final Set<String> STORED = Set.of(Fields.SOURCE, Fields.ID, Fields.ADDRESS, Fields.TEXT);

    private final List<LeafReaderContext> leaves;
    private final TreeMap<String, List<Entry>> months = new TreeMap<>();

    /** An article before it is read. */
    record Entry(int leaf, int doc, String language, String outlet, long day) {}

    StoredArticles(DirectoryReader reader) throws IOException {
        this.leaves = reader.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            LeafReader part = leaves.get(leaf).reader();
            Bits live = part.getLiveDocs();
            SortedDocValues languages = DocValues.getSorted(part, Fields.LANGUAGE);
            SortedDocValues outlets = DocValues.getSorted(part, Fields.OUTLET);
            NumericDocValues days = DocValues.getNumeric(part, Fields.DAY);
            for (int doc = 0; doc < part.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    Entry entry = new Entry(
                            leaf,
                            doc,
                            value(languages, doc),
                            value(outlets, doc),
                            days.advanceExact(doc) ? days.longValue() : NO_DAY);
                    months.computeIfAbsent(month(entry), m -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    private static String value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }

    private static String month(Entry entry) {
        return entry.language()
                + (entry.day() == NO_DAY
                        ? ""
                        : " " + LocalDate.ofEpochDay(entry.day()).withDayOfMonth(1));
    }

    /** How many months there are, of all languages. */
    int months() {
        return months.size();
    }

    /** The articles of each month with those of the first days of the next. */
    List<List<Entry>> windows(int later) {
        List<List<Entry>> windows = new ArrayList<>();
        for (var month : months.entrySet()) {
            List<Entry> window = new ArrayList<>(month.getValue());
            long day = month.getValue().get(0).day();
            if (day != NO_DAY) {
                LocalDate next = LocalDate.ofEpochDay(day).withDayOfMonth(1).plusMonths(1);
                String language = month.getValue().get(0).language();
                for (Entry entry : months.getOrDefault(language + " " + next, List.of())) {
                    if (entry.day() < next.toEpochDay() + later) {
                        window.add(entry);
                    }
                }
            }
            windows.add(window);
        }
        return windows;
    }

    /** The text of title and body, and what tells a copy from its original. */
    Article read(Entry entry) throws IOException {
        LeafReader part = leaves.get(entry.leaf()).reader();
        Document document = part.storedFields().document(entry.doc(), STORED);
        BinaryDocValues mentions = DocValues.getBinary(part, Fields.MENTIONS);
        StringBuilder text = new StringBuilder();
        if (mentions.advanceExact(entry.doc())) {
            for (Segment segment : StoredMentions.read(mentions.binaryValue()).segments()) {
                text.append(segment.span().in(document.get(Fields.TEXT))).append('\n');
            }
        }
        String day =
                entry.day() == NO_DAY ? null : LocalDate.ofEpochDay(entry.day()).toString();
        String address = document.get(Fields.ADDRESS);
        return new Article(
                document.get(Fields.ID),
                new LanguageTag(entry.language()),
                text.toString(),
                null,
                null,
                Provenance.of(entry.outlet().isEmpty() ? null : entry.outlet(), day)
                        .address(address.isEmpty() ? null : address),
                SourceMap.identity(document.get(Fields.SOURCE), text.toString()));
    }

    /** Keys of the articles that are marked as copies. */
    List<String> marked() throws IOException {
        List<String> keys = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            NumericDocValues copies = DocValues.getNumeric(leaf.reader(), Fields.COPY);
            SortedDocValues languages = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
            for (int doc = copies.nextDoc(); doc < leaf.reader().maxDoc(); doc = copies.nextDoc()) {
                if (copies.longValue() == 1) {
                    Document document = leaf.reader().storedFields().document(doc, STORED);
                    keys.add(ArticleFacts.key(
                            document.get(Fields.SOURCE),
                            document.get(Fields.ID),
                            new LanguageTag(value(languages, doc))));
                }
            }
        }
        return keys;
    }
}
