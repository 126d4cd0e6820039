package org.dragoman.app.ui.glossary;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** One thread for work of one kind, one thing after another; what came of it is heard in front. */
final class Background {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    /** What was asked for, which may be wanted no more. */
    static final class Ticket {
        private volatile boolean cancelled;

        void cancel() {
            cancelled = true;
        }

        boolean cancelled() {
            return cancelled;
        }
    }

    /** Runs work some milliseconds from now. */
    interface Later {
        void run(Runnable work, int milliseconds);
    }

    private final Executor front;
    private final Later behind;
    private final Runnable end;

    Background(Executor front, Later behind, Runnable end) {
        this.front = front;
        this.behind = behind;
        this.end = end;
    }

    /** A daemon of the window. */
    static Background ofWindow(String name) {
        ThreadFactory daemon = work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        };
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(daemon);
        return new Background(
                SwingUtilities::invokeLater,
                (work, ms) -> {
                    try {
                        thread.schedule(work, ms, TimeUnit.MILLISECONDS);
                    } catch (RejectedExecutionException e) {
                        // The window is closed.
                    }
                },
                thread::shutdown);
    }

    /** Does everything at once, for tests. */
    static Background atOnce() {
        return new Background(Runnable::run, (work, ms) -> work.run(), () -> {});
    }

    /** Does work, unless its ticket is cancelled before; a failure is logged and otherwise as if it had been cancelled. */
    <T> void run(Ticket ticket, int milliseconds, Callable<T> work, Consumer<T> done) {
        run(ticket, milliseconds, work, done, e -> LOG.log(Level.WARNING, "work on the glossary failed", e));
    }

    <T> void run(Ticket ticket, int milliseconds, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        behind.run(
                () -> {
                    if (ticket.cancelled()) {
                        return;
                    }
                    try {
                        T result = work.call();
                        show(ticket, () -> done.accept(result));
                    } catch (Exception e) {
                        show(ticket, () -> failed.accept(e));
                    }
                },
                milliseconds);
    }

    void show(Ticket ticket, Runnable action) {
        front.execute(() -> {
            if (!ticket.cancelled()) {
                action.run();
            }
        });
    }

    void end() {
        end.run();
    }
}
