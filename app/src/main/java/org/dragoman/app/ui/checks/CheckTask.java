package org.dragoman.app.ui.checks;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.text.Progress;

/** A run of the checks in the background; everything its listener hears comes on the event thread. */
public final class CheckTask extends SwingWorker<CheckRun.Outcome, CheckTask.Step> implements Progress {
    /** How far the work has come. */
    record Step(long done, long total) {}

    /** Hears how the work goes. */
    public interface Listener {
        /**
         * The work has come further.
         *
         * @param task which
         * @param percent how much of it is done
         */
        void progress(CheckTask task, int percent);

        /**
         * The work is done.
         *
         * @param task which
         * @param outcome what came of it
         */
        void finished(CheckTask task, CheckRun.Outcome outcome);

        /**
         * Dragoman failed.
         *
         * @param task which
         * @param cause why
         */
        void failed(CheckTask task, Throwable cause);
    }

    private final CheckRun run;
    private final Listener listener;

    /**
     * A task.
     *
     * @param run what to do
     * @param listener hears of it
     */
    public CheckTask(CheckRun run, Listener listener) {
        this.run = run;
        this.listener = listener;
    }

    @Override
    protected CheckRun.Outcome doInBackground() {
        return run.run(this);
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
        Step last = steps.get(steps.size() - 1);
        if (!isDone() && last.total() > 0) {
            listener.progress(this, (int) (last.done() * 100 / last.total()));
        }
    }

    @Override
    protected void done() {
        try {
            listener.finished(this, get());
        } catch (CancellationException e) {
            // Whoever stopped it knows.
        } catch (ExecutionException e) {
            listener.failed(this, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
