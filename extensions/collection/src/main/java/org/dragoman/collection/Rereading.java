package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.article.Stretch;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What lets the index look for mentions in an article again, without its file. */
final class Rereading {
    /** Prefix of the field with words of another language in an article: those that an Arabic one has in Latin letters. */
    static final String LATIN = "latin.";

    private static final String SHAPE = "shape";
    private static final LineClass[] CLASSES = LineClass.values();
    private static final Set<String> STORED =
            Set.of(Fields.SOURCE, Fields.ID, Fields.TITLE, Fields.ADDRESS, Fields.TEXT, Fields.REPETITION, SHAPE);

    private Rereading() {}

    /** Adds to a document what only this needs. */
    static void addTo(Document document, AnnotatedArticle annotated, Languages languages) {
        Article article = annotated.article();
        if (article.titleSpan() != null || article.layout() != null) {
            try {
                document.add(new StoredField(SHAPE, shape(article)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (article.language().rightToLeft()) {
            Map<String, Integer> words = latin(annotated, languages);
            if (!words.isEmpty()) {
                document.add(Fields.counted(LATIN + LanguageTag.EN, words));
            }
        }
    }

    /** A sentence in Latin letters is read as English; so are here all that hold some. */
    private static Map<String, Integer> latin(AnnotatedArticle annotated, Languages languages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Segment segment : annotated.segments()) {
            String text = segment.span().in(annotated.article().text());
            if (text.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c))) {
                Words words = Words.of(languages.get(LanguageTag.EN).fold(text));
                ArticleReading.count(words, counts);
            }
        }
        return counts;
    }

    private static BytesRef shape(Article article) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        Span title = article.titleSpan();
        out.writeVInt(title == null ? 0 : title.start() + 1);
        out.writeVInt(title == null ? 0 : title.length());
        Layout layout = article.layout();
        out.writeVInt(layout == null ? 0 : layout.stretches().size() + 1);
        if (layout != null) {
            int at = 0;
            for (Stretch stretch : layout.stretches()) {
                out.writeByte((byte) stretch.kind().ordinal());
                out.writeVInt(stretch.span().start() - at);
                out.writeVInt(stretch.span().length());
                at = stretch.span().end();
            }
        }
        return new BytesRef(out.toArrayCopy());
    }

    /**
     * An article of the index.
     *
     * @param facts as they stand there
     * @param repetition what its key has beyond its name
     * @param article segmented and searched as the one that was read; of where it came from it knows the facts alone
     * @param state as it stands there
     * @param copy mark of a copy
     * @param event number of its event
     */
    record Kept(ArticleFacts facts, String repetition, Article article, long state, long copy, long event) {
        /** Puts into its new document what does not depend on mentions. */
        void carryOver(Document document) {
            Fields.replace(document, Fields.COPY, copy);
            Fields.replace(document, Fields.EVENT, event);
        }
    }

    static Kept read(LeafReader part, int doc) throws IOException {
        Document document = part.storedFields().document(doc, STORED);
        LanguageTag language = new LanguageTag(value(part, Fields.LANGUAGE, doc));
        String text = document.get(Fields.TEXT);
        long day = number(part, Fields.DAY, doc, Long.MIN_VALUE);
        ArticleFacts facts = new ArticleFacts(
                document.get(Fields.SOURCE),
                document.get(Fields.ID),
                language,
                document.get(Fields.TITLE),
                value(part, Fields.OUTLET, doc),
                value(part, Fields.COUNTRY, doc),
                document.get(Fields.ADDRESS),
                day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day));
        BytesRef shape = document.getBinaryValue(SHAPE);
        ByteArrayDataInput in = shape == null ? null : new ByteArrayDataInput(shape.bytes, shape.offset, shape.length);
        Article article = new Article(
                facts.id(),
                language,
                text,
                in == null ? null : title(in),
                in == null ? null : layout(in),
                Provenance.of(
                                facts.outlet().isEmpty() ? null : facts.outlet(),
                                facts.day() == null ? null : facts.day().toString())
                        .address(facts.address().isEmpty() ? null : facts.address()),
                SourceMap.identity(facts.source(), text));
        String repetition = document.get(Fields.REPETITION);
        return new Kept(
                facts,
                repetition == null ? "" : repetition,
                article,
                number(part, Fields.STATE, doc, 0),
                number(part, Fields.COPY, doc, 0),
                number(part, Fields.EVENT, doc, Fields.NO_EVENT));
    }

    private static @Nullable Span title(ByteArrayDataInput in) {
        int start = in.readVInt() - 1;
        int length = in.readVInt();
        return start < 0 ? null : new Span(start, start + length);
    }

    private static @Nullable Layout layout(ByteArrayDataInput in) {
        int count = in.readVInt();
        if (count == 0) {
            return null;
        }
        List<Stretch> stretches = new ArrayList<>(count - 1);
        int at = 0;
        for (int i = 1; i < count; i++) {
            LineClass kind = CLASSES[in.readByte()];
            int start = at + in.readVInt();
            at = start + in.readVInt();
            stretches.add(new Stretch(new Span(start, at), kind, LineReason.DECIDED, ""));
        }
        return new Layout(stretches);
    }

    private static String value(LeafReader part, String field, int doc) throws IOException {
        SortedDocValues values = DocValues.getSorted(part, field);
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }

    private static long number(LeafReader part, String field, int doc, long otherwise) throws IOException {
        NumericDocValues values = DocValues.getNumeric(part, field);
        return values.advanceExact(doc) ? values.longValue() : otherwise;
    }
}
