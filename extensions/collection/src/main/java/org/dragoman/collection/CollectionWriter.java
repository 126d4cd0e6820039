package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.article.Article;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;

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
    private final IndexAnnotator annotator;
    private final CommitNotes notes;
    private final Path folder;
    private final GlossaryRules rules;
    private final MadeWith made;
    private final AnnotationPipeline<Boolean> pipeline;
    /** Keys of this run, by hash; two may share a bit, which costs time only. */
    private final BitSet seen = new BitSet(SEEN_BITS);

    private final AtomicLong written = new AtomicLong();
    /** Articles that are looked through again. */
    private final Map<Article, Rereading.Kept> again = Collections.synchronizedMap(new IdentityHashMap<>());

    private ReadFiles files;
    /** File of the articles that come, and how often each name was in it. */
    private String source = "";

    private final Map<Long, Integer> names = new HashMap<>();
    /** What is added to the keys of articles whose name was there before. */
    private final Map<Article, String> repeated = Collections.synchronizedMap(new IdentityHashMap<>());

    private boolean changed;
    private boolean settled;
    private boolean broken;
    private long renewed;
    private long unchanged;
    private long unconfirmed;

    /**
     * Opens an index, or begins one.
     *
     * @param folder the index, a folder of its own
     * @param index the glossary
     * @param version of the program; another one's mentions are found anew, as are those that an edit of the glossary touches
     * @param threads how many threads work
     * @param progress asked whether to stop
     * @throws DamagedIndex where what is there cannot be read
     * @throws IOException where the folder cannot be written to, or another process writes
     */
    public CollectionWriter(Path folder, TermIndex index, String version, int threads, Progress progress)
            throws IOException {
        this.sources = Sources.of(folder);
        this.index = index;
        this.annotator = new IndexAnnotator(index);
        this.folder = folder;
        this.rules = GlossaryRules.of(index.glossary());
        this.made = new MadeWith(version, rules.fingerprint());
        this.directory = FSDirectory.open(folder);
        this.writer = DamagedIndex.guard(folder, () -> new IndexWriter(directory, config()));
        this.known = KnownArticles.of(writer);
        this.notes = new CommitNotes(writer);
        if (known.size() > 0 && notes.versions().base() == null) {
            known.close();
            writer.rollback();
            directory.close();
            throw new DamagedIndex(folder, new IOException("it does not say by which glossary it was made"));
        }
        this.files = ReadFiles.kept(folder, notes.files());
        this.pipeline = new AnnotationPipeline<>(annotator::annotate, threads, this::write, done -> {}, progress);
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
        settle();
        ArticleFacts facts = ArticleFacts.of(article, outlets, sources);
        String again = repetition(facts);
        if (known.has(facts.key() + again, ArticleReading.state(article, facts))) {
            unchanged++;
            return;
        }
        if (!again.isEmpty()) {
            repeated.put(article, again);
        }
        changed();
        if (files.holds(facts.source())) {
            forgetFiles();
        }
        work(article);
    }

    /** What tells an article from those before it in its file that have its name, empty for the first. */
    private String repetition(ArticleFacts facts) {
        if (!facts.source().equals(source)) {
            source = facts.source();
            names.clear();
        }
        int before = names.merge(ArticleReading.hash(facts.key()), 1, Integer::sum) - 1;
        return before == 0 ? "" : "\n" + before;
    }

    /** What was marked once all articles were there is not true any more. */
    private void changed() {
        if (!changed) {
            changed = true;
            notes.forgetMarks();
        }
    }

    private void work(Article article) throws IOException {
        try {
            pipeline.put(article);
        } catch (UncheckedIOException e) {
            broken = true;
            throw e.getCause();
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
        if (++unconfirmed >= CONFIRMED_AFTER) {
            confirm();
        }
    }

    /**
     * Looks through the articles again in which the glossary as it is may find other mentions than those that the index has, and
     * through no others. Done before anything else is, once; an interrupted run is gone on with by the next.
     *
     * @throws IOException where the index cannot be read or written to
     */
    public void settle() throws IOException {
        if (settled) {
            return;
        }
        settled = true;
        IndexVersions versions = notes.versions();
        rules.keep(folder);
        if (known.size() > 0 && !versions.areAll(made)) {
            notes.set(versions.begun(made), notes.files());
            known.forEach(
                    new Staleness(known.reader(), folder, index.languages(), versions).articles(made, rules), kept -> {
                        again.put(kept.article(), kept);
                        renewed++;
                        work(kept.article());
                    });
            finish();
        }
        if (!versions.areAll(made)) {
            notes.set(new IndexVersions(made, List.of()), notes.files());
            confirm();
        }
        GlossaryRules.keepOnly(folder, Set.of(made.glossary()));
    }

    /**
     * {@return the files that are in the index whole}
     */
    ReadFiles files() {
        return files;
    }

    private void forgetFiles() {
        files = ReadFiles.NONE;
        notes.set(notes.versions(), null);
    }

    /**
     * Confirms, and notes which files are in the index whole.
     *
     * @param read all the files that were read
     * @throws IOException where it cannot be written
     */
    void confirm(ReadFiles read) throws IOException {
        confirm();
        String name = read.keep(folder);
        notes.set(notes.versions(), name);
        files = read;
        confirm();
        ReadFiles.keepOnly(folder, name);
    }

    private void finish() throws IOException {
        try {
            pipeline.finish();
        } catch (UncheckedIOException e) {
            broken = true;
            throw e.getCause();
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
    }

    private boolean write(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Rereading.Kept kept = again.remove(article);
        ArticleFacts facts = kept == null ? ArticleFacts.of(article, outlets, sources) : kept.facts();
        String repetition = kept == null ? repeated.getOrDefault(article, "") : kept.repetition();
        String key = facts.key() + repetition;
        StoredMentions mentions = annotator.mentions(annotated);
        if (mentions == null) {
            remove(key);
            return false;
        }
        Document document = Fields.document(
                facts,
                key,
                article.text(),
                mentions,
                ArticleReading.words(annotated, index.languages()),
                kept == null ? ArticleReading.state(article, facts) : kept.state());
        made.addTo(document);
        if (!repetition.isEmpty()) {
            document.add(new StoredField(Fields.REPETITION, repetition));
        }
        Rereading.addTo(document, annotated, index.languages());
        if (kept != null) {
            kept.carryOver(document);
        }
        try {
            if (isNew(key)) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(Fields.KEY, key), document);
            }
        } catch (IllegalArgumentException e) {
            annotator.failed(article, e);
            remove(key);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (kept == null) {
            written.incrementAndGet();
        }
        return true;
    }

    private void remove(String key) {
        try {
            writer.deleteDocuments(new Term(Fields.KEY, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
     * @param wanted which files were read, so that others' articles stay
     * @return how many were taken out
     * @throws IOException where the index cannot be written to
     */
    public long removeOthers(Predicate<String> wanted) throws IOException {
        settle();
        List<String> gone = known.unmet(source -> wanted.test(sources.shown(source)));
        for (String key : gone) {
            changed();
            if (files.holds(ArticleFacts.sourceOf(key))) {
                forgetFiles();
            }
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
        settle();
        finish();
        writer.commit();
        unconfirmed = 0;
    }

    /**
     * {@return how many articles were looked through again since the glossary was edited}
     */
    public long renewed() {
        return renewed;
    }

    /**
     * {@return how many new or changed articles were written by this writer}
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

    /**
     * {@return the articles on which the program itself failed, with what happened; they are not in the index}
     */
    public Map<Article, String> failures() {
        return annotator.failures();
    }

    /** Confirms and lets go the index. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                known) {
            if (!broken) {
                confirm();
            }
        } finally {
            pipeline.close();
        }
    }
}
