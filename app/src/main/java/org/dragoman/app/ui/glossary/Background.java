package org.dragoman.app.ui.glossary;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.work.Daemons;
import org.dragoman.app.ui.work.Job;

/** One thread for work of one kind, one thing after another; what came of it is heard in front. */
final class Background {
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
        ScheduledExecutorService thread = Daemons.later(name);
        return new Background(
                SwingUtilities::invokeLater,
                (work, ms) -> thread.schedule(work, ms, TimeUnit.MILLISECONDS),
                thread::shutdown);
    }

    /** Does everything at once, for tests. */
    static Background atOnce() {
        return new Background(Runnable::run, (work, ms) -> work.run(), () -> {});
    }

    /** What may be asked for here, and cancelled. */
    Job job() {
        return new Job(front);
    }

    /** Does work, unless its job is cancelled before. */
    <T> void run(Job job, int milliseconds, Callable<T> work, Consumer<T> done) {
        run(job, milliseconds, work, done, Job::uncaught);
    }

    <T> void run(Job job, int milliseconds, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        job.run(r -> behind.run(r, milliseconds), work, done, failed);
    }

    void end() {
        end.run();
    }
}
