package org.dragoman.collection;

import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dragoman.text.LanguageTag;

/** Names of the fields of the index, and how an article fills them. */
final class Fields {
    /** The article's key; finds the one article. */
    static final String KEY = "key";
    /** Hash of its content, and of all that its mentions depend on. */
    static final String STATE = "state";
    /** Ids of its concepts, each as often as it is named. */
    static final String CONCEPT = "concept";
    /** Its words as they are looked up, a field a language. */
    static final String WORDS = "words.";
    /** Segments and mentions. */
    static final String MENTIONS = "mentions";
    /** Facets, and filters by them. */
    static final String LANGUAGE = "language";

    static final String OUTLET = "outlet";
    static final String COUNTRY = "country";
    static final String MONTH = "month";
    /** Day of publication, counted from 1970. */
    static final String DAY = "day";
    /** Number of its event, from 0; {@link #NO_EVENT} where it was not grouped. */
    static final String EVENT = "event";

    static final long NO_EVENT = -1;
    /** Whether it is a copy of another: 1, else 0. */
    static final String COPY = "copy";
    /** Stored. */
    static final String SOURCE = "source";

    /** What its key has beyond its name, where others in its file have the same. */
    static final String REPETITION = "repetition";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String ADDRESS = "address";
    static final String TEXT = "text";

    private static final FieldType COUNTED = counted();

    private Fields() {}

    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The document of an article. */
    static Document document(
            ArticleFacts facts,
            String key,
            String text,
            StoredMentions mentions,
            Map<String, Integer> words,
            long state) {
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new NumericDocValuesField(STATE, state));
        facet(document, LANGUAGE, facts.language().value());
        facet(document, OUTLET, facts.outlet());
        facet(document, COUNTRY, facts.country());
        facet(document, MONTH, facts.month());
        LocalDate day = facts.day();
        if (day != null) {
            document.add(new LongPoint(DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
        }
        document.add(new NumericDocValuesField(COPY, 0));
        document.add(new NumericDocValuesField(EVENT, NO_EVENT));
        document.add(new StoredField(SOURCE, facts.source()));
        document.add(new StoredField(ID, facts.id()));
        document.add(new StoredField(TITLE, facts.title()));
        document.add(new StoredField(ADDRESS, facts.address()));
        document.add(new StoredField(TEXT, text));
        document.add(counted(CONCEPT, mentions.counts()));
        document.add(counted(words(facts.language()), words));
        document.add(new BinaryDocValuesField(MENTIONS, mentions.bytes()));
        return document;
    }

    /** Tokens with their counts. */
    static Field counted(String field, Map<String, Integer> counts) {
        return new Field(field, new CountedTokens(counts), COUNTED);
    }

    /** Sets a number anew. */
    static void replace(Document document, String field, long number) {
        document.removeFields(field);
        document.add(new NumericDocValuesField(field, number));
    }

    static String words(LanguageTag language) {
        return WORDS + language.language();
    }

    private static void facet(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
