package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The articles that were in an index when it was opened. Safe for use by several threads, one at a time. */
final class KnownArticles implements Closeable {
    private final DirectoryReader reader;
    private final List<Part> parts;
    /** Those that were asked for. */
    private final FixedBitSet met;

    /** A part of the index. */
    record Part(LeafReaderContext context, TermsEnum keys) {}

    private KnownArticles(DirectoryReader reader, List<Part> parts) {
        this.reader = reader;
        this.parts = parts;
        this.met = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    static KnownArticles of(IndexWriter writer) throws IOException {
        DirectoryReader reader = DirectoryReader.open(writer);
        List<Part> parts = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.KEY);
            if (terms != null) {
                parts.add(new Part(leaf, terms.iterator()));
            }
        }
        return new KnownArticles(reader, parts);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** How many there are. */
    int size() {
        return reader.numDocs();
    }

    /** Takes an article of the index. */
    interface Sink {
        void take(Rereading.Kept kept) throws IOException;
    }

    /** Gives some articles, by their numbers. */
    void forEach(FixedBitSet articles, Sink sink) throws IOException {
        for (Part part : parts) {
            LeafReaderContext leaf = part.context();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (articles.get(leaf.docBase + doc)) {
                    sink.take(Rereading.read(leaf.reader(), doc));
                }
            }
        }
    }

    /** Whether an article is there in a state. */
    synchronized boolean has(String key, long state) throws IOException {
        BytesRef bytes = new BytesRef(key);
        for (Part part : parts) {
            int doc = doc(part, bytes);
            if (doc >= 0) {
                met.set(part.context().docBase + doc);
                NumericDocValues states = part.context().reader().getNumericDocValues(Fields.STATE);
                return states != null && states.advanceExact(doc) && states.longValue() == state;
            }
        }
        return false;
    }

    /** Whether an article is there. */
    synchronized boolean hasKey(String key) {
        BytesRef bytes = new BytesRef(key);
        try {
            for (Part part : parts) {
                if (doc(part, bytes) >= 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys of the articles that nobody asked for, of those whose source is looked for. */
    synchronized List<String> unmet(Predicate<String> sources) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Part part : parts) {
            TermsEnum all = part.context().reader().terms(Fields.KEY).iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                String key = term.utf8ToString();
                int doc = doc(new Part(part.context(), all), BytesRef.deepCopyOf(term));
                if (doc >= 0 && !met.get(part.context().docBase + doc) && sources.test(ArticleFacts.sourceOf(key))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static int doc(Part part, BytesRef key) throws IOException {
        if (!part.keys().seekExact(key)) {
            return -1;
        }
        @Nullable Bits live = part.context().reader().getLiveDocs();
        PostingsEnum docs = part.keys().postings(null, PostingsEnum.NONE);
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
