package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.dragoman.article.Article;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.AnnotatedArticle;

/**
 * The mentions that an index has, for those who read the articles themselves: an article that is in it as it is now need not be
 * searched again. Safe for use by several threads.
 */
public final class IndexedMentions implements Closeable {
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final Sources sources;
    private final Glossary glossary;
    private final OutletRegister outlets = OutletRegister.curated();

    private IndexedMentions(FSDirectory directory, DirectoryReader reader, Sources sources, Glossary glossary) {
        this.directory = directory;
        this.reader = reader;
        this.sources = sources;
        this.glossary = glossary;
    }

    /**
     * Opens an index.
     *
     * @param folder its folder
     * @param glossary by which mentions are wanted
     * @param version of the program
     * @return empty where its mentions are by another glossary or version of the program
     * @throws DamagedIndex where it cannot be read
     * @throws IOException where there is none
     */
    public static Optional<IndexedMentions> open(Path folder, Glossary glossary, String version) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DamagedIndex.guard(folder, () -> DirectoryReader.open(directory));
            IndexedMentions mentions = new IndexedMentions(directory, reader, Sources.of(folder), glossary);
            if (IndexVersions.of(reader).areAll(MadeWith.of(glossary, version))) {
                return Optional.of(mentions);
            }
            mentions.close();
            return Optional.empty();
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Looks up an article.
     *
     * @param article as it was read
     * @return the article with its segments and all mentions, inner ones included, which do not know how they follow from their
     *     terms; empty where the index does not have it as it is now
     * @throws UncheckedIOException where the index cannot be read
     */
    public Optional<AnnotatedArticle> find(Article article) {
        ArticleFacts facts = ArticleFacts.of(article, outlets, sources);
        Term key = new Term(Fields.KEY, facts.key());
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                LeafReader part = leaf.reader();
                int doc = doc(part, key);
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    NumericDocValues states = DocValues.getNumeric(part, Fields.STATE);
                    return states.advanceExact(doc) && states.longValue() == ArticleReading.state(article, facts)
                            ? Optional.of(StoredMentions.read(part, doc).with(article, glossary))
                            : Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static int doc(LeafReader part, Term key) throws IOException {
        PostingsEnum docs = part.postings(key, PostingsEnum.NONE);
        if (docs == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        Bits live = part.getLiveDocs();
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
