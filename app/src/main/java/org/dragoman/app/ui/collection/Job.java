package org.dragoman.app.ui.collection;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.dragoman.text.Progress;

/** A piece of work in the background. Once it is cancelled nobody hears of it any more. */
final class Job implements Progress {
    /** Work that can fail. */
    interface Work<T> {
        T run() throws Exception;
    }

    private final Executor front;
    private final IntConsumer percent;
    private volatile boolean cancelled;
    private volatile int told = -1;

    /**
     * A job that has not begun.
     *
     * @param front runs what the user sees
     * @param percent hears there how far the work is
     */
    Job(Executor front, IntConsumer percent) {
        this.front = front;
        this.percent = percent;
    }

    /** A job whose progress nobody wants to know. */
    Job(Executor front) {
        this(front, p -> {});
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void report(long done, long total) {
        int now = total <= 0 ? -1 : (int) (100 * done / total);
        if (now != told) {
            told = now;
            show(() -> percent.accept(now));
        }
    }

    /** Shows something, unless the job was cancelled meanwhile. */
    void show(Runnable action) {
        front.execute(() -> {
            if (!cancelled) {
                action.run();
            }
        });
    }

    /** Does the work somewhere; what came of it is heard in front. */
    <T> void run(Executor background, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.execute(() -> {
            if (cancelled) {
                return;
            }
            try {
                T result = work.run();
                show(() -> done.accept(result));
            } catch (CancellationException e) {
                cancelled = true;
            } catch (Exception e) {
                show(() -> failed.accept(e));
            }
        });
    }
}
