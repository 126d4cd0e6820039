package org.dragoman.collection;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.dragoman.voice.Voices;
import org.jspecify.annotations.Nullable;

/** The articles of an index by month; their texts are read one at a time. For one thread. */
final class StoredArticles {
    private static final long NO_DAY = Long.MIN_VALUE;

    private static final Set<String> STORED = Set.of(Fields.SOURCE, Fields.ID, Fields.ADDRESS, Fields.TEXT);

    private final List<LeafReaderContext> leaves;
    private final TreeMap<String, List<Entry>> months = new TreeMap<>();

    private final boolean byLanguage;

    /** An article before it is read. */
    record Entry(int leaf, int doc, String language, String outlet, long day) {}

    /**
     * Looks through an index.
     *
     * @param byLanguage whether each language has months of its own
     */
    StoredArticles(DirectoryReader reader, boolean byLanguage) throws IOException {
        this.leaves = reader.leaves();
        this.byLanguage = byLanguage;
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            LeafReader part = leaves.get(leaf).reader();
            Bits live = part.getLiveDocs();
            OneEach languages = new OneEach(DocValues.getSorted(part, Fields.LANGUAGE));
            OneEach outlets = new OneEach(DocValues.getSorted(part, Fields.OUTLET));
            NumericDocValues days = DocValues.getNumeric(part, Fields.DAY);
            for (int doc = 0; doc < part.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    Entry entry = new Entry(
                            leaf,
                            doc,
                            languages.of(doc),
                            outlets.of(doc),
                            days.advanceExact(doc) ? days.longValue() : NO_DAY);
                    months.computeIfAbsent(month(entry), m -> new ArrayList<>()).add(entry);
                }
            }
        }
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

    private static String value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }

    private String month(Entry entry) {
        return (byLanguage ? entry.language() : "")
                + (entry.day() == NO_DAY
                        ? ""
                        : " " + LocalDate.ofEpochDay(entry.day()).withDayOfMonth(1));
    }

    /** How many months there are. */
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
                String language = byLanguage ? month.getValue().get(0).language() : "";
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
        return annotated(entry, id -> null).article();
    }

    /**
     * The text of title and body with its segments and mentions, each at its place in this text.
     *
     * @param concepts the concepts of the glossary by their ids, null for those it has not; mentions that it does not know are
     *     left out
     */
    AnnotatedArticle annotated(Entry entry, Function<String, @Nullable Concept> concepts) throws IOException {
        LeafReader part = leaves.get(entry.leaf()).reader();
        Document document = part.storedFields().document(entry.doc(), STORED);
        BinaryDocValues mentions = DocValues.getBinary(part, Fields.MENTIONS);
        StoredMentions stored = mentions.advanceExact(entry.doc())
                ? StoredMentions.read(mentions.binaryValue())
                : new StoredMentions(List.of(), new Voices(List.of()), List.of());
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (Segment segment : stored.segments()) {
            Span span = segment.span();
            segments.add(new Segment(segment.index(), segment.title(), span.shift(text.length() - span.start())));
            moved.put(segment.index(), text.length() - span.start());
            text.append(span.in(document.get(Fields.TEXT))).append('\n');
        }
        List<Mention> found = new ArrayList<>();
        for (StoredMention mention : stored.mentions()) {
            Concept concept = concepts.apply(mention.concept());
            Term term = concept == null ? null : term(concept, mention.term());
            if (concept != null && term != null) {
                Span span = mention.span().shift(moved.getOrDefault(mention.segment(), 0));
                Derivation derivation = new Derivation(term.text(), List.of(), 0);
                found.add(new Mention(concept, term, span, mention.segment(), derivation, mention.nested(), List.of()));
            }
        }
        return new AnnotatedArticle(article(entry, document, text.toString()), segments, found);
    }

    private static @Nullable Term term(Concept concept, String text) {
        return concept.sections().values().stream()
                .flatMap(s -> s.terms().stream())
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Article article(Entry entry, Document document, String text) {
        String day =
                entry.day() == NO_DAY ? null : LocalDate.ofEpochDay(entry.day()).toString();
        String address = document.get(Fields.ADDRESS);
        return new Article(
                document.get(Fields.ID),
                new LanguageTag(entry.language()),
                text,
                null,
                null,
                Provenance.of(entry.outlet().isEmpty() ? null : entry.outlet(), day)
                        .address(address.isEmpty() ? null : address),
                SourceMap.identity(document.get(Fields.SOURCE), text));
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
