package org.dragoman.collection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes an article anew of what the index keeps of it. */
final class StoredText {
    private StoredText() {}

    static Optional<Article> find(IndexSearcher searcher, ArticleFacts facts, Sources sources) throws IOException {
        for (String source : sources.names(facts.source())) {
            Term key = new Term(Fields.KEY, ArticleFacts.key(source, facts.id(), facts.language()));
            ScoreDoc[] found = searcher.search(new TermQuery(key), 1).scoreDocs;
            if (found.length > 0) {
                List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[0].doc, leaves));
                return Optional.of(read(leaf.reader(), found[0].doc - leaf.docBase, facts));
            }
        }
        return Optional.empty();
    }

    private static Article read(LeafReader part, int doc, ArticleFacts facts) throws IOException {
        Document document = part.storedFields().document(doc);
        String text = document.get(Fields.TEXT);
        BinaryDocValues mentions = DocValues.getBinary(part, Fields.MENTIONS);
        Span title = mentions.advanceExact(doc)
                ? title(StoredMentions.read(mentions.binaryValue()).segments())
                : null;
        String day = facts.day() == null ? null : facts.day().toString();
        return new Article(
                facts.id(),
                facts.language(),
                text,
                title,
                null,
                Provenance.of(facts.outlet().isEmpty() ? null : facts.outlet(), day)
                        .address(facts.address().isEmpty() ? null : facts.address()),
                SourceMap.identity(facts.source(), text));
    }

    private static @Nullable Span title(List<Segment> segments) {
        List<Span> spans =
                segments.stream().filter(Segment::title).map(Segment::span).toList();
        return spans.isEmpty()
                ? null
                : new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
