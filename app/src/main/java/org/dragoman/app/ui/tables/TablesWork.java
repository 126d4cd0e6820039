package org.dragoman.app.ui.tables;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.swing.SwingWorker;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/** Reads comparisons for the tables in the background; of two the later one counts. For the event thread. */
public final class TablesWork {
    private static final Logger LOG = System.getLogger(TablesWork.class.getName());

    private final TablesModel model;
    private final CompareModel compare;
    private final Supplier<Languages> languages;
    private @Nullable Task current;
    private @Nullable ArticleComparison read;

    /**
     * Work for a model.
     *
     * @param model takes what is read
     * @param compare tells what is compared
     * @param languages rules of the languages
     */
    public TablesWork(TablesModel model, CompareModel compare, Supplier<Languages> languages) {
        this.model = model;
        this.compare = compare;
        this.languages = languages;
    }

    /** Reads whatever is compared from now on; to be called again when the models were silenced. */
    public void listen() {
        compare.on(CompareModel.ARTICLES, this::start);
        compare.on(CompareModel.COMPARISON, this::start);
        start();
    }

    private void start() {
        ArticleComparison comparison = compare.comparison();
        if (comparison != null && comparison == read) {
            return;
        }
        Task old = current;
        current = null;
        if (old != null) {
            old.cancel(false);
        }
        read = comparison;
        if (comparison == null) {
            model.reading(null);
            return;
        }
        Task task = new Task(comparison);
        current = task;
        task.execute();
    }

    private final class Task extends SwingWorker<TablesReading, Void> implements Progress {
        private final ArticleComparison comparison;

        Task(ArticleComparison comparison) {
            this.comparison = comparison;
        }

        @Override
        protected TablesReading doInBackground() {
            return TablesReading.of(comparison, languages.get(), this);
        }

        @Override
        public void report(long done, long total) {
            // It takes less time than anybody could read how far it is.
        }

        @Override
        public boolean cancelled() {
            return isCancelled();
        }

        @Override
        protected void done() {
            if (this != current) {
                return;
            }
            current = null;
            try {
                model.reading(get());
            } catch (CancellationException e) {
                model.reading(null);
            } catch (ExecutionException e) {
                LOG.log(Level.WARNING, "the tables could not be read", e.getCause());
                model.reading(null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
