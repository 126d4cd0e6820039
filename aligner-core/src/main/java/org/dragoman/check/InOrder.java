package org.dragoman.check;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Work on the items of a list by all cores, with results in their order. */
final class InOrder {
    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work, "dragoman-check");
        thread.setDaemon(true);
        return thread;
    };

    private InOrder() {}

    /** Takes the results one after another. */
    interface Sink<R> {
        void take(int item, R result);
    }

    /**
     * Works on all items; ends at once where the work or the sink fails.
     *
     * @param items the items
     * @param work what is done with an item, on any thread
     * @param sink takes the results in order, on the caller's thread
     * @throws CancellationException where the thread was interrupted
     */
    static <T, R> void run(List<T> items, Function<T, R> work, Sink<R> sink) {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            for (int i = 0; i < items.size(); i++) {
                sink.take(i, work.apply(items.get(i)));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, DAEMONS);
        try {
            List<Future<R>> results = items.stream()
                    .map(item -> workers.submit(() -> work.apply(item)))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                sink.take(i, result(results.get(i)));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
