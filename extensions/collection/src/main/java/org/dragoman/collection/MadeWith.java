package org.dragoman.collection;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.dragoman.concept.Glossary;

/** Program and glossary by which an article's mentions were found, as the index keeps them. */
record MadeWith(String program, String glossary) {
    private static final String FIELD = "made";

    static MadeWith of(Glossary glossary, String version) {
        return new MadeWith(version, GlossaryRules.of(glossary).fingerprint());
    }

    static MadeWith read(String value) {
        int tab = value.indexOf('\t');
        return tab < 0 ? new MadeWith("", "") : new MadeWith(value.substring(0, tab), value.substring(tab + 1));
    }

    String value() {
        return program + '\t' + glossary;
    }

    static String field() {
        return FIELD;
    }

    void addTo(Document document) {
        document.add(new SortedDocValuesField(FIELD, new BytesRef(value())));
    }
}
