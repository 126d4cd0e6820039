package org.dragoman.app.ui.tables;

import java.util.function.Supplier;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/** Reads comparisons for the tables in the background; of two the later one counts. For the event thread. */
public final class TablesWork {
    private final TablesModel model;
    private final CompareModel compare;
    private final Supplier<Languages> languages;
    private @Nullable Job current;
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
        Job old = current;
        current = null;
        if (old != null) {
            old.cancel();
        }
        read = comparison;
        if (comparison == null) {
            model.reading(null);
            return;
        }
        Job job = new Job();
        current = job;
        job.start(() -> TablesReading.of(comparison, languages.get(), job), model::reading, e -> model.reading(null));
    }
}
