package org.dragoman.app.ui.reading;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.align.Gap;
import org.dragoman.align.GapFinder;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/** Finds out in the background why sentences have no counterpart. For the event thread. */
final class GapWork {
    private static final Logger LOG = System.getLogger(GapWork.class.getName());

    private final CompareModel compare;
    private final ReadingModel reading;
    private @Nullable GapTask current;

    GapWork(CompareModel compare, ReadingModel reading) {
        this.compare = compare;
        this.reading = reading;
    }

    /** Starts on the rows as they are; what runs is cancelled. */
    void start() {
        GapTask old = current;
        current = null;
        if (old != null) {
            old.cancel(true);
        }
        ArticleComparison known = compare.comparison();
        if (known != null && known.articles().size() > 1) {
            GapTask task = new GapTask(known, reading.rows());
            current = task;
            task.execute();
        }
    }

    private final class GapTask extends SwingWorker<Map<ReadingModel.GapPlace, Gap>, Void> {
        private final ArticleComparison known;
        private final BeadRows rows;

        GapTask(ArticleComparison known, BeadRows rows) {
            this.known = known;
            this.rows = rows;
        }

        @Override
        protected Map<ReadingModel.GapPlace, Gap> doInBackground() {
            GapFinder finder = new GapFinder(Languages.installed(), known.articles(), known.alignment());
            Map<ReadingModel.GapPlace, Gap> found = new HashMap<>();
            for (int row = 0; row < rows.size() && !isCancelled(); row++) {
                for (int pane = 0; pane < known.articles().size(); pane++) {
                    if (rows.get(row).side(pane) == null) {
                        found.put(new ReadingModel.GapPlace(row, pane), finder.find(row, pane));
                    }
                }
            }
            return found;
        }

        @Override
        protected void done() {
            try {
                reading.found(rows, get());
            } catch (CancellationException e) {
                LOG.log(Level.DEBUG, "no longer asked for", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                LOG.log(Level.WARNING, "reasons of gaps cannot be found", e);
            }
        }
    }
}
