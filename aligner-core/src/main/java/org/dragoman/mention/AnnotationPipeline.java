package org.dragoman.mention;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.text.Progress;

/**
 * Annotates articles one after another as they are read, on several threads; what is made of them comes out in the order of
 * the articles, whatever the number of threads. A bounded number of articles, with a bounded length of text, is in memory at
 * a time. To be used by one thread, which is one of those that work, and to be closed by it.
 *
 * @param <R> what is made of an annotated article
 */
public final class AnnotationPipeline<R> implements AutoCloseable {
    private static final int ITEMS_A_THREAD = 64;
    private static final long CHARS = 2_000_000;

    private final Progress progress;
    private final OrderedWork<Article, R> work;

    /**
     * Starts the threads.
     *
     * @param finder finds the mentions
     * @param segmenter segments the articles
     * @param threads how many threads work, the caller's included
     * @param form makes the result of an annotated article; called by any of the threads
     * @param sink takes the results in order; called by the caller's thread
     * @param progress asked before each article whether to stop
     * @throws IllegalArgumentException where there is not at least one thread
     */
    public AnnotationPipeline(
            MentionFinder finder,
            Segmenter segmenter,
            int threads,
            Function<AnnotatedArticle, R> form,
            Consumer<R> sink,
            Progress progress) {
        this(article -> finder.annotate(article, segmenter), threads, form, sink, progress);
    }

    /**
     * Starts the threads, where mentions may be known from elsewhere.
     *
     * @param annotate finds the segments and mentions of an article; called by any of the threads
     * @param threads how many threads work, the caller's included
     * @param form makes the result of an annotated article; called by any of the threads
     * @param sink takes the results in order; called by the caller's thread
     * @param progress asked before each article whether to stop
     * @throws IllegalArgumentException where there is not at least one thread
     */
    public AnnotationPipeline(
            Function<Article, AnnotatedArticle> annotate,
            int threads,
            Function<AnnotatedArticle, R> form,
            Consumer<R> sink,
            Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("need at least one thread, got " + threads);
        }
        this.progress = progress;
        this.work = new OrderedWork<>(
                threads,
                new OrderedWork.Bounds(ITEMS_A_THREAD * threads, CHARS),
                article -> make(article, annotate, form),
                sink);
    }

    private static <R> R make(
            Article article, Function<Article, AnnotatedArticle> annotate, Function<AnnotatedArticle, R> form) {
        try {
            return form.apply(annotate.apply(article));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(
                    "the article " + article.id() + " of " + article.source().source() + ": " + e, e);
        }
    }

    /**
     * Takes the next article; may give out results, and may work on articles itself.
     *
     * @param article the article
     * @throws CancellationException where the work is to stop, or the thread was interrupted
     * @throws IllegalStateException where an article cannot be worked on; names it, and all before it are given out
     */
    public void put(Article article) {
        check();
        work.put(article, article.text().length());
    }

    /**
     * Gives out everything that was put in.
     *
     * @throws CancellationException where the work is to stop, or the thread was interrupted
     * @throws IllegalStateException where an article cannot be worked on; names it, and all before it are given out
     */
    public void finish() {
        check();
        work.finish();
    }

    private void check() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    /** Ends the threads; what was not given out is dropped. */
    @Override
    public void close() {
        work.close();
    }
}
