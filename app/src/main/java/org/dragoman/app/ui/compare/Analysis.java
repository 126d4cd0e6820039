package org.dragoman.app.ui.compare;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/** Keeps the panes' analysis going: one task at a time, results of older ones are dropped. For the event thread. */
public final class Analysis implements CompareTask.Listener {
    private static final Logger LOG = System.getLogger(Analysis.class.getName());

    private @Nullable Analyser analyser;
    private final CompareModel model;
    private final AnalysisModel state;
    private final Supplier<Decisions> decisions;
    private @Nullable CompareTask current;

    /**
     * Work for a model.
     *
     * @param analyser does it, null as long as there is none
     * @param model takes the result
     * @param state takes the progress
     * @param decisions tells what is set by hand; asked on the event thread when work begins
     */
    public Analysis(
            @Nullable Analyser analyser, CompareModel model, AnalysisModel state, Supplier<Decisions> decisions) {
        this.analyser = analyser;
        this.model = model;
        this.state = state;
        this.decisions = decisions;
    }

    /**
     * Works with another analyser from the next start on.
     *
     * @param next does the work
     */
    public void use(Analyser next) {
        analyser = next;
    }

    /**
     * There is nobody to do the work.
     *
     * @param reason why
     */
    public void impossible(String reason) {
        state.state(AnalysisModel.State.FAILED, reason);
    }

    /** Starts on the articles that the model shows, or waits for an analyser to do so; what runs is cancelled. */
    public void start() {
        CompareTask old = current;
        current = null;
        if (old != null) {
            old.cancel(true);
        }
        List<Article> articles = model.articles();
        if (articles.isEmpty()) {
            state.state(AnalysisModel.State.IDLE, null);
            return;
        }
        Analyser worker = analyser;
        if (worker == null) {
            state.state(AnalysisModel.State.RUNNING, null);
            return;
        }
        CompareTask task = new CompareTask(worker, articles, decisions.get(), this);
        current = task;
        state.state(AnalysisModel.State.RUNNING, null);
        task.execute();
    }

    /** Stops what runs; the texts stay. */
    public void cancel() {
        CompareTask task = current;
        if (task != null) {
            current = null;
            task.cancel(true);
            state.state(AnalysisModel.State.CANCELLED, null);
        }
    }

    @Override
    public void progress(CompareTask task, CompareTask.Step step) {
        if (task == current) {
            state.progress(step.done(), step.total());
        }
    }

    @Override
    public void finished(CompareTask task, ArticleComparison result) {
        if (task == current) {
            current = null;
            model.ready(result);
            state.state(AnalysisModel.State.IDLE, null);
        }
    }

    @Override
    public void cancelled(CompareTask task) {
        if (task == current) {
            current = null;
            state.state(AnalysisModel.State.CANCELLED, null);
        }
    }

    @Override
    public void failed(CompareTask task, Throwable cause) {
        if (task == current) {
            current = null;
            LOG.log(Level.DEBUG, "analysis failed", cause);
            state.state(AnalysisModel.State.FAILED, String.valueOf(cause.getMessage()));
        }
    }
}
