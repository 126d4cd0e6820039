package org.dragoman.app.ui.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.ui.work.Steps;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ReadOptions;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexRun;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;

/** Makes the index of the folder that is shown, or brings it up to date. */
final class IndexWork {
    private final CollectionModel model;
    private final TermsModel terms;
    private final Threads threads;
    private final Supplier<Decisions> decisions;
    private final Consumer<List<InputProblem>> problems;
    private final Consumer<Path> made;
    private Job current;

    /**
     * Work for a model.
     *
     * @param decisions tells what is set by hand; asked when an index is made
     * @param problems takes what is wrong with files
     * @param made takes a folder whose index is other than before
     */
    IndexWork(
            CollectionModel model,
            TermsModel terms,
            Threads threads,
            Supplier<Decisions> decisions,
            Consumer<List<InputProblem>> problems,
            Consumer<Path> made) {
        this.model = model;
        this.terms = terms;
        this.threads = threads;
        this.decisions = decisions;
        this.problems = problems;
        this.made = made;
        current = new Job(threads.front());
    }

    void start() {
        Path folder = model.folder();
        AppContext context = terms.context();
        if (folder == null || context == null || model.indexing()) {
            return;
        }
        Job job = new Job(threads.front(), Steps.percent(model::indexing));
        current = job;
        model.indexing(-1);
        Decisions decided = decisions.get();
        IndexRun run = new IndexRun(new FolderIndex(folder), context.index(), context.program(), threads.workers());
        IndexRun.Way way = new IndexRun.Way(
                context.reading(ReadOptions.DEFAULT),
                globs -> new ArticleFiles(
                        context.articles(), ReadOptions.DEFAULT, List.of(folder), globs, null, file -> {}));
        Problems found = new Problems();
        job.run(
                threads::index,
                () -> run.all(way, !decided.isEmpty(), decided::apply, found::add, job),
                result -> {
                    model.indexed(null);
                    problems.accept(found.all());
                    made.accept(folder);
                },
                e -> {
                    model.indexed(CollectionWork.reason(e));
                    made.accept(folder);
                });
    }

    /** Lets nobody hear of it any more. */
    void cancel() {
        current.cancel();
        if (model.indexing()) {
            model.indexed(null);
        }
    }

    /**
     * Ends it; what it has done stays.
     *
     * @return whether anything went on
     */
    boolean stop() {
        if (!model.indexing()) {
            return false;
        }
        cancel();
        Path folder = model.folder();
        if (folder != null) {
            // Behind the run, which ends as soon as it can: what it has done is there then.
            threads.index(() -> threads.front().execute(() -> {
                if (folder.equals(model.folder()) && !model.indexing()) {
                    made.accept(folder);
                }
            }));
        }
        return true;
    }

    /** What is wrong with files, gathered on the thread of the run. */
    private static final class Problems {
        private static final int MOST = 200;
        private final ArrayList<InputProblem> all = new ArrayList<>();

        void add(InputProblem problem) {
            if (all.size() < MOST) {
                all.add(problem);
            }
        }

        List<InputProblem> all() {
            return List.copyOf(all);
        }
    }
}
