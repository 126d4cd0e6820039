package org.dragoman.app.ui.collection;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.work.Daemons;

/** Where work runs: searches, pages and index each one after another, so that none keeps the others waiting. */
final class Threads {
    private final Executor front;
    private final Executor searches;
    private final Executor pages;
    private final Executor indexes;
    private final int workers;

    /** Threads that a caller chooses. */
    Threads(Executor front, Executor searches, Executor pages, Executor indexes, int workers) {
        this.front = front;
        this.searches = searches;
        this.pages = pages;
        this.indexes = indexes;
        this.workers = workers;
    }

    /** The event thread in front, daemons behind it that end when they have nothing to do. */
    static Threads ofWindow() {
        return new Threads(
                SwingUtilities::invokeLater,
                Daemons.one("collection-search"),
                Daemons.one("collection-page"),
                Daemons.one("collection-index"),
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    Executor front() {
        return front;
    }

    /** How many threads the making of an index may use beside its own. */
    int workers() {
        return workers;
    }

    void search(Runnable work) {
        run(searches, work);
    }

    void page(Runnable work) {
        run(pages, work);
    }

    void index(Runnable work) {
        run(indexes, work);
    }

    private static void run(Executor executor, Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException e) {
            // The window is closed.
        }
    }

    /** Takes no more work. */
    void end() {
        for (Executor executor : new Executor[] {searches, pages, indexes}) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }
}
