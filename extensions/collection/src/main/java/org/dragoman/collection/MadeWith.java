package org.dragoman.collection;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.dragoman.concept.Glossary;

/** Program and glossary by which an article's mentions were found, as the index keeps them. */
record MadeWith(String program, String glossary) {
    private static final String FIELD = "made";

    static MadeWith of(Glossary glossary, String version) {
        return new MadeWith(version, String.format(Locale.ROOT, "%016x", ArticleReading.rules(glossary, "")));
    }

    static MadeWith read(String value) {
        int tab = value.indexOf('\t');
        return tab < 0 ? new MadeWith("", "") : new MadeWith(value.substring(0, tab), value.substring(tab + 1));
    }

    static String field() {
        return FIELD;
    }

    void addTo(Document document) {
        document.add(new SortedDocValuesField(FIELD, value()));
    }

    /** Whether an index holds no article that was made otherwise. */
    boolean madeAll(IndexReader reader) throws IOException {
        BytesRef own = value();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), FIELD);
            for (int i = 0; i < values.getValueCount(); i++) {
                if (!values.lookupOrd(i).equals(own)) {
                    return false;
                }
            }
        }
        return true;
    }

    private BytesRef value() {
        return new BytesRef(program + '\t' + glossary);
    }
}
