package org.dragoman.app.ui.reading;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.align.Gap;
import org.dragoman.align.GapFinder;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/** Finds out in the background why sentences have no counterpart. For the event thread. */
final class GapWork {
    private final CompareModel compare;
    private final ReadingModel reading;
    private @Nullable Job current;

    GapWork(CompareModel compare, ReadingModel reading) {
        this.compare = compare;
        this.reading = reading;
    }

    /** Starts on the rows as they are; what runs is cancelled. */
    void start() {
        Job old = current;
        current = null;
        if (old != null) {
            old.cancel();
        }
        ArticleComparison known = compare.comparison();
        if (known != null && known.articles().size() > 1) {
            BeadRows rows = reading.rows();
            Job job = new Job();
            current = job;
            job.start(() -> find(known, rows, job), found -> reading.found(rows, found));
        }
    }

    private static Map<ReadingModel.GapPlace, Gap> find(ArticleComparison known, BeadRows rows, Job job) {
        GapFinder finder = new GapFinder(Languages.installed(), known.articles(), known.alignment());
        Map<ReadingModel.GapPlace, Gap> found = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            job.check();
            for (int pane = 0; pane < known.articles().size(); pane++) {
                if (rows.get(row).side(pane) == null) {
                    found.put(new ReadingModel.GapPlace(row, pane), finder.find(row, pane));
                }
            }
        }
        return found;
    }
}
