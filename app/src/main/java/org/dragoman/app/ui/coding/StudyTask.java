package org.dragoman.app.ui.coding;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.SwingWorker;

/** A piece of work in the background; what came of it is heard on the event thread, unless it was cancelled. */
final class StudyTask<T> extends SwingWorker<T, Integer> {
    /** Work that can fail. */
    interface Work<T> {
        T run(StudyTask<T> task) throws Exception;
    }

    private final Work<T> work;
    private final Consumer<T> done;
    private final Consumer<Exception> failed;
    private IntConsumer percent = p -> {};
    private int told = -1;

    StudyTask(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Hears how far it is. */
    void percent(IntConsumer listener) {
        percent = listener;
    }

    /** Tells how far it is; stops where nobody wants the result any more. */
    void report(int now) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        if (now != told) {
            told = now;
            publish(now);
        }
    }

    @Override
    protected T doInBackground() throws Exception {
        return work.run(this);
    }

    @Override
    protected void process(List<Integer> steps) {
        if (!isDone()) {
            percent.accept(steps.get(steps.size() - 1));
        }
    }

    @Override
    protected void done() {
        try {
            T result = get();
            done.accept(result);
        } catch (CancellationException e) {
            // Nobody wants to hear of it.
        } catch (ExecutionException e) {
            failed.accept(e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
