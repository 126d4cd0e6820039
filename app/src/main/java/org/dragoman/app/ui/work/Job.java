package org.dragoman.app.ui.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background. What comes of it, a result or whatever was thrown, is heard in front, on the event thread unless a
 * caller chooses; each on its own, so that what goes wrong in hearing one keeps nobody from hearing another. Once the job is
 * cancelled nobody hears of it any more. A job may do several things, which are cancelled together.
 */
public final class Job implements Progress {
    private static final Logger LOG = System.getLogger(Job.class.getName());

    private final Executor front;
    private final Steps steps;
    private volatile boolean cancelled;
    private volatile int told = -1;

    /**
     * A job that has not begun.
     *
     * @param front runs what the user sees
     * @param steps hears there how far the work is, once for every percent
     */
    public Job(Executor front, Steps steps) {
        this.front = front;
        this.steps = steps;
    }

    /**
     * A job whose progress nobody wants to know.
     *
     * @param front runs what the user sees
     */
    public Job(Executor front) {
        this(front, Steps.UNHEARD);
    }

    /**
     * A job of the window.
     *
     * @param steps hears on the event thread how far the work is, once for every percent
     */
    public Job(Steps steps) {
        this(SwingUtilities::invokeLater, steps);
    }

    /** A job of the window whose progress nobody wants to know. */
    public Job() {
        this(Steps.UNHEARD);
    }

    /** Lets nobody hear of it any more. The work ends when it next asks whether it is wanted. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /**
     * Ends the work where nobody wants what comes of it.
     *
     * @throws CancellationException where the job was cancelled
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    @Override
    public void report(long done, long total) {
        int now = total <= 0 ? -1 : (int) (100 * done / total);
        if (now != told) {
            told = now;
            show(() -> steps.at(done, total));
        }
    }

    /**
     * Shows something, unless the job was cancelled meanwhile.
     *
     * @param action what is done in front
     */
    public void show(Runnable action) {
        front.execute(() -> {
            if (!cancelled) {
                action.run();
            }
        });
    }

    /**
     * Does the work somewhere; what came of it is heard in front.
     *
     * @param behind runs the work; one that takes no more is as good as a cancelled job
     * @param work what to do
     * @param done takes the result
     * @param failed takes what was thrown instead
     * @param <T> kind of the result
     */
    public <T extends @Nullable Object> void run(
            Executor behind, Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            behind.execute(() -> attempt(work, done, failed));
        } catch (RejectedExecutionException e) {
            cancelled = true; // The window is closed.
        }
    }

    /**
     * Does work that waits for no other.
     *
     * @param work what to do
     * @param done takes the result
     * @param failed takes what was thrown instead
     * @param <T> kind of the result
     */
    public <T extends @Nullable Object> void start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        run(Daemons.shared(), work, done, failed);
    }

    /**
     * Does work that waits for no other and is not expected to fail; where it does, the window says so.
     *
     * @param work what to do
     * @param done takes the result
     * @param <T> kind of the result
     */
    public <T extends @Nullable Object> void start(Callable<T> work, Consumer<? super T> done) {
        start(work, done, Job::uncaught);
    }

    /**
     * Treats what was thrown as if nobody had caught it.
     *
     * @param failure what was thrown
     */
    public static void uncaught(Throwable failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }

    private <T extends @Nullable Object> void attempt(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (cancelled) {
            return;
        }
        Runnable outcome;
        try {
            T result = work.call();
            outcome = () -> done.accept(result);
        } catch (CancellationException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } catch (Throwable e) {
            boolean ours = e instanceof RuntimeException || e instanceof Error;
            LOG.log(ours ? Level.WARNING : Level.DEBUG, "work in the background failed", e);
            outcome = () -> failed.accept(e);
        }
        show(outcome);
    }
}
