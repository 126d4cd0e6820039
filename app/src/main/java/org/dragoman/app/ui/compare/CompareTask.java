package org.dragoman.app.ui.compare;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import javax.swing.SwingWorker;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;
import org.dragoman.text.Progress;

/** One analysis in the background; everything its listener hears comes on the event thread. */
final class CompareTask extends SwingWorker<ArticleComparison, CompareTask.Step> implements Progress {
    /** How far the work has come. */
    record Step(long done, long total) {}

    /** Hears of the end. */
    interface Listener {
        void progress(CompareTask task, Step step);

        void finished(CompareTask task, ArticleComparison result);

        void cancelled(CompareTask task);

        void failed(CompareTask task, Throwable cause);
    }

    /** One that is slow to stop does not keep the next one waiting; more than that would pile up while one types. */
    private static final Semaphore RUNNING = new Semaphore(2);

    private final Analyser analyser;
    private final List<Article> articles;
    private final Decisions decisions;
    private final Listener listener;

    CompareTask(Analyser analyser, List<Article> articles, Decisions decisions, Listener listener) {
        this.analyser = analyser;
        this.articles = articles;
        this.decisions = decisions;
        this.listener = listener;
    }

    @Override
    protected ArticleComparison doInBackground() throws InterruptedException {
        RUNNING.acquire();
        try {
            if (isCancelled()) {
                throw new CancellationException();
            }
            return analyser.analyse(articles, decisions, this);
        } finally {
            RUNNING.release();
        }
    }

    @Override
    public void report(long done, long total) {
        publish(new Step(done, total));
    }

    @Override
    public boolean cancelled() {
        return isCancelled();
    }

    @Override
    protected void process(List<Step> steps) {
        if (!isDone()) {
            listener.progress(this, steps.get(steps.size() - 1));
        }
    }

    @Override
    protected void done() {
        try {
            listener.finished(this, get());
        } catch (CancellationException e) {
            listener.cancelled(this);
        } catch (ExecutionException e) {
            listener.failed(this, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
