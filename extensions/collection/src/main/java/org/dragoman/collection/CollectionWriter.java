package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;
import org.dragoman.voice.VoiceFinder;

/**
 * Puts articles into an index, on several threads. An article that is in the index already as it is now costs a look-up; one that
 * has changed takes the place of what it was. What was {@linkplain #confirm confirmed} outlasts whatever happens to the
 * process. To be used by one thread.
 */
public final class CollectionWriter implements Closeable {
    /** Articles after which the index is confirmed without being asked. */
    private static final int CONFIRMED_AFTER = 20_000;

    private static final double BUFFER_MB = 128;
    private static final int SEEN_BITS = 1 << 26;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final KnownArticles known;
    private final OutletRegister outlets = OutletRegister.curated();
    private final Sources sources;
    private final TermIndex index;
    private final VoiceFinder voices;
    private final long rules;
    private final MadeWith made;
    private final AnnotationPipeline<Boolean> pipeline;
    /** Keys of this run, by hash; two may share a bit, which costs time only. */
    private final BitSet seen = new BitSet(SEEN_BITS);

    private final AtomicLong written = new AtomicLong();
    private long unchanged;
    private long unconfirmed;

    /**
     * Opens an index, or begins one.
     *
     * @param folder the index, a folder of its own
     * @param index the glossary
     * @param version of the program; another one's mentions are found anew
     * @param threads how many threads work
     * @param progress asked whether to stop
     * @throws DamagedIndex where what is there cannot be read
     * @throws IOException where the folder cannot be written to, or another process writes
     */
    public CollectionWriter(Path folder, TermIndex index, String version, int threads, Progress progress)
            throws IOException {
        this.sources = Sources.of(folder);
        this.index = index;
        this.voices = new VoiceFinder(index.languages());
        this.rules = ArticleReading.rules(index.glossary(), version);
        this.made = MadeWith.of(index.glossary(), version);
        this.directory = FSDirectory.open(folder);
        this.writer = DamagedIndex.guard(folder, () -> new IndexWriter(directory, config()));
        this.known = KnownArticles.of(writer);
        this.pipeline = new AnnotationPipeline<>(
                new MentionFinder(index, true),
                new Segmenter(index.languages(), false),
                threads,
                this::write,
                done -> {},
                progress);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
    }

    /**
     * Takes an article.
     *
     * @param article as it was read
     * @throws IOException where the index cannot be written to
     */
    public void put(Article article) throws IOException {
        ArticleFacts facts = ArticleFacts.of(article, outlets, sources);
        if (known.has(facts.key(), ArticleReading.state(article, facts, rules))) {
            unchanged++;
            return;
        }
        try {
            pipeline.put(article);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (++unconfirmed >= CONFIRMED_AFTER) {
            confirm();
        }
    }

    private boolean write(AnnotatedArticle annotated) {
        Article article = annotated.article();
        ArticleFacts facts = ArticleFacts.of(article, outlets, sources);
        StoredMentions mentions = StoredMentions.of(annotated, voices.find(annotated));
        Document document = Fields.document(
                facts,
                article.text(),
                mentions,
                ArticleReading.words(annotated, index.languages()),
                ArticleReading.state(article, facts, rules));
        made.addTo(document);
        try {
            if (isNew(facts.key())) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(Fields.KEY, facts.key()), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.incrementAndGet();
        return true;
    }

    private synchronized boolean isNew(String key) {
        int bit = key.hashCode() & (SEEN_BITS - 1);
        boolean before = seen.get(bit) || known.hasKey(key);
        seen.set(bit);
        return !before;
    }

    /**
     * Takes out the articles that were in the index and were not put in again: their files are gone.
     *
     * @param files which files were read, so that others' articles stay
     * @return how many were taken out
     * @throws IOException where the index cannot be written to
     */
    public long removeOthers(Predicate<String> files) throws IOException {
        List<String> gone = known.unmet(source -> files.test(sources.shown(source)));
        for (String key : gone) {
            writer.deleteDocuments(new Term(Fields.KEY, key));
        }
        return gone.size();
    }

    /**
     * Makes sure of everything that was put in: it is in the index from now on, whatever happens.
     *
     * @throws IOException where it cannot be written
     */
    public void confirm() throws IOException {
        pipeline.finish();
        writer.commit();
        unconfirmed = 0;
    }

    /**
     * {@return how many articles were written by this writer}
     */
    public long written() {
        return written.get();
    }

    /**
     * {@return how many articles were in the index already as they are now}
     */
    public long unchanged() {
        return unchanged;
    }

    /** Confirms and lets go the index. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                known) {
            confirm();
        } finally {
            pipeline.close();
        }
    }
}
