package org.dragoman.app.ui.importing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.article.Article;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.text.Progress;

/** Looks for copies in the background. */
final class CopiesTask extends SwingWorker<List<CopyGroup>, CopiesTask.Step> implements Progress {
    /** How far the work has come. */
    record Step(long done, long total) {}

    /** Hears of the end. */
    interface Listener {
        void progress(CopiesTask task, Step step);

        void finished(CopiesTask task, List<CopyGroup> groups);
    }

    private static final Logger LOG = System.getLogger(CopiesTask.class.getName());

    private final NearDuplicates search;
    private final List<Article> articles;
    private final Listener listener;

    CopiesTask(NearDuplicates search, List<Article> articles, Listener listener) {
        this.search = search;
        this.articles = List.copyOf(articles);
        this.listener = listener;
    }

    @Override
    protected List<CopyGroup> doInBackground() {
        return search.find(articles, this);
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
            listener.finished(this, List.of());
        } catch (ExecutionException e) {
            // The column stays empty; nothing else depends on it.
            LOG.log(Level.WARNING, "looking for copies failed", e.getCause());
            listener.finished(this, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
