package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingCounter;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Mentions one after another, by article in the order of the index and in text order; one article is held at a time. */
final class MentionStream {
    private static final Set<String> STORED =
            Set.of(Fields.SOURCE, Fields.ID, Fields.TITLE, Fields.ADDRESS, Fields.TEXT);

    /** Articles that one thread counts at a time. */
    private static final int SHARE = 8192;

    private final IndexSearcher searcher;
    private final Sources sources;
    private final Naming naming;

    MentionStream(IndexSearcher searcher, Sources sources, Naming naming) {
        this.searcher = searcher;
        this.sources = sources;
        this.naming = naming;
    }

    /** Takes an article with those of its mentions that are meant, at least one. */
    private interface Sink {
        void article(Leaf leaf, int doc, List<StoredMention> mentions) throws IOException;
    }

    /** Facts with articles and places; the text is read, for code points. */
    void records(Consumer<MentionRecord> sink) throws IOException {
        IndexVersions versions = IndexVersions.of((DirectoryReader) searcher.getIndexReader());
        run((leaf, doc, mentions) -> {
            Facts facts = leaf.facts(doc);
            Document document = leaf.stored.document(doc, STORED);
            String text = document.get(Fields.TEXT);
            ArticleFacts article = leaf.article(doc, document, facts);
            long event = leaf.events.advanceExact(doc) ? leaf.events.longValue() : Fields.NO_EVENT;
            MadeWith stamp = MadeWith.read(value(leaf.made, doc));
            MadeWith made = Objects.requireNonNullElse(versions.of(stamp), stamp);
            for (StoredMention mention : mentions) {
                Span span = mention.span();
                int start = text.codePointCount(0, span.start());
                Span points = new Span(start, start + text.codePointCount(span.start(), span.end()));
                sink.accept(new MentionRecord(
                        article, event, facts.of(mention), span, points, made.program(), made.glossary()));
            }
        });
    }

    /** Counts on all cores; no stored text is read. */
    NamingCounter counted(List<Dimension> dimensions) throws IOException {
        List<Share> shares = new ArrayList<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            int size = context.reader().maxDoc();
            for (int from = 0; from < size; from += SHARE) {
                shares.add(new Share(context, from, Math.min(from + SHARE, size)));
            }
        }
        Weight weight = weight();
        try {
            return shares.parallelStream()
                    .map(share -> counted(share, weight, dimensions))
                    .reduce(new NamingCounter(dimensions), MentionStream::sum);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static NamingCounter sum(NamingCounter one, NamingCounter other) {
        NamingCounter sum = new NamingCounter(one.dimensions());
        sum.add(one);
        sum.add(other);
        return sum;
    }

    private NamingCounter counted(Share share, Weight weight, List<Dimension> dimensions) {
        NamingCounter counter = new NamingCounter(dimensions);
        try {
            run(share, weight, (leaf, doc, mentions) -> {
                Facts facts = leaf.facts(doc);
                mentions.forEach(m -> counter.add(facts.of(m)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter;
    }

    private Weight weight() throws IOException {
        return searcher.createWeight(searcher.rewrite(naming.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private void run(Sink sink) throws IOException {
        Weight weight = weight();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            run(new Share(context, 0, context.reader().maxDoc()), weight, sink);
        }
    }

    /** Some articles of a part of the index, which one thread goes over. */
    private record Share(LeafReaderContext part, int from, int to) {}

    private void run(Share share, Weight weight, Sink sink) throws IOException {
        Scorer scorer = weight.scorer(share.part());
        if (scorer == null) {
            return;
        }
        Leaf leaf = new Leaf(share.part());
        Bits live = share.part().reader().getLiveDocs();
        DocIdSetIterator docs = scorer.iterator();
        for (int doc = docs.advance(share.from()); doc < share.to(); doc = docs.nextDoc()) {
            if ((live == null || live.get(doc)) && leaf.mentions.advanceExact(doc)) {
                LanguageTag language = new LanguageTag(value(leaf.languages, doc));
                List<StoredMention> meant = StoredMentions.read(leaf.mentions.binaryValue()).mentions().stream()
                        .filter(m -> naming.admits(language, m))
                        .toList();
                if (!meant.isEmpty()) {
                    sink.article(leaf, doc, meant);
                }
            }
        }
    }

    private static String value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
    }

    /** What the mentions of an article have in common. */
    private record Facts(
            SetMembership membership,
            long article,
            boolean copy,
            String outlet,
            String country,
            LanguageTag language,
            String month) {
        NamingFact of(StoredMention m) {
            List<String> sets = membership.of(m.concept(), language, m.term());
            return new NamingFact(
                    article, copy, outlet, country, language, month, m.voice(), m.concept(), sets, m.term());
        }
    }

    /** A part of the index. */
    private final class Leaf {
        private final int base;
        private final StoredFields stored;
        private final BinaryDocValues mentions;
        private final SortedDocValues languages;
        private final SortedDocValues outlets;
        private final SortedDocValues countries;
        private final SortedDocValues months;
        private final SortedDocValues made;
        private final NumericDocValues days;
        private final NumericDocValues events;
        private final NumericDocValues copies;

        Leaf(LeafReaderContext context) throws IOException {
            LeafReader part = context.reader();
            base = context.docBase;
            stored = part.storedFields();
            mentions = DocValues.getBinary(part, Fields.MENTIONS);
            languages = DocValues.getSorted(part, Fields.LANGUAGE);
            outlets = DocValues.getSorted(part, Fields.OUTLET);
            countries = DocValues.getSorted(part, Fields.COUNTRY);
            months = DocValues.getSorted(part, Fields.MONTH);
            made = DocValues.getSorted(part, MadeWith.field());
            days = DocValues.getNumeric(part, Fields.DAY);
            events = DocValues.getNumeric(part, Fields.EVENT);
            copies = DocValues.getNumeric(part, Fields.COPY);
        }

        Facts facts(int doc) throws IOException {
            return new Facts(
                    naming.membership(),
                    base + doc,
                    copies.advanceExact(doc) && copies.longValue() == 1,
                    value(outlets, doc),
                    value(countries, doc),
                    new LanguageTag(value(languages, doc)),
                    value(months, doc));
        }

        ArticleFacts article(int doc, Document document, Facts facts) throws IOException {
            return new ArticleFacts(
                    sources.shown(document.get(Fields.SOURCE)),
                    document.get(Fields.ID),
                    facts.language(),
                    document.get(Fields.TITLE),
                    facts.outlet(),
                    facts.country(),
                    document.get(Fields.ADDRESS),
                    days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null);
        }
    }
}
