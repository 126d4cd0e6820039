package org.dragoman.app.ui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for work in the background. They keep no program from ending, end themselves when they have nothing to do, and step
 * back behind the event thread and behind what somebody waits for before an empty page: nothing is scrolled the slower for them.
 */
public final class Daemons {
    /** So many pieces of work that need no order go on at once: more would only take the processor from each other. */
    private static final int SHARED = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);

    /** So long a thread waits for more work, in seconds. */
    private static final int PATIENCE = 10;

    private static final Executor POOL = pool(SHARED, "work");

    private Daemons() {}

    /**
     * {@return threads for work that waits for no other; they are shared by everything and never taken away}
     */
    public static Executor shared() {
        return POOL;
    }

    /**
     * A thread that does one thing after another.
     *
     * @param name of the thread
     * @return what owns the thread; to be shut down by whoever asked for it
     */
    public static ExecutorService one(String name) {
        return pool(1, name);
    }

    /**
     * A thread that does one thing after another, also some time from now.
     *
     * @param name of the thread
     * @return what owns the thread; to be shut down by whoever asked for it
     */
    public static ScheduledExecutorService later(String name) {
        return Executors.newSingleThreadScheduledExecutor(named(name));
    }

    private static ExecutorService pool(int most, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most, most, PATIENCE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        };
    }
}
