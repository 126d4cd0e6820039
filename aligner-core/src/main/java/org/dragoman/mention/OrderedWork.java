package org.dragoman.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on a stream of items by several threads, with results in the order of the items. The thread that puts items in is one
 * of them: it works where it would have to wait, and it alone gives out results. Used by that one thread.
 *
 * @param <T> an item
 * @param <R> a result
 */
public final class OrderedWork<T, R> implements AutoCloseable {
    /**
     * What may be under way: items put in whose results are not given out.
     *
     * @param items most of them
     * @param weight most weight of them all; a heavier item is under way alone
     */
    public record Bounds(int items, long weight) {}

    private record Entry<R>(FutureTask<R> task, long weight) {}

    private final Function<T, R> work;
    private final Consumer<R> sink;
    private final Bounds bounds;
    private final Deque<Entry<R>> underWay = new ArrayDeque<>();
    private final BlockingQueue<FutureTask<R>> todo = new LinkedBlockingQueue<>();
    private final FutureTask<R> last;
    private final List<Thread> helpers = new ArrayList<>();
    private long weight;

    /**
     * Starts the helping threads.
     *
     * @param threads how many threads work, the caller's included
     * @param bounds what may be under way
     * @param work what is done with an item, on any of the threads
     * @param sink takes the results in order, on the caller's thread
     */
    public OrderedWork(int threads, Bounds bounds, Function<T, R> work, Consumer<R> sink) {
        this.work = work;
        this.sink = sink;
        this.bounds = bounds;
        this.last = new FutureTask<>(() -> {}, null);
        for (int i = 1; i < threads; i++) {
            Thread helper = new Thread(this::help, "dragoman-work-" + i);
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
    }

    private void help() {
        try {
            for (FutureTask<R> task = todo.take(); task != last; task = todo.take()) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Puts an item in; gives out the results that are next in order and done. Where the bounds are reached, works until
     * they are not. What the work or the sink throws is thrown on.
     *
     * @param item the item
     * @param itemWeight its weight
     * @throws CancellationException where the thread was interrupted
     */
    public void put(T item, long itemWeight) {
        makeRoom(itemWeight);
        FutureTask<R> task = new FutureTask<>(() -> work.apply(item));
        underWay.add(new Entry<>(task, itemWeight));
        weight += itemWeight;
        if (helpers.isEmpty()) {
            task.run();
        } else {
            todo.add(task);
        }
        giveOut();
    }

    /**
     * Works until all results are given out.
     *
     * @throws CancellationException where the thread was interrupted
     */
    public void finish() {
        while (!underWay.isEmpty()) {
            workOrWait();
        }
    }

    private void makeRoom(long itemWeight) {
        while (!underWay.isEmpty() && (underWay.size() >= bounds.items() || weight + itemWeight > bounds.weight())) {
            workOrWait();
        }
    }

    private void workOrWait() {
        FutureTask<R> task = todo.poll();
        if (task != null) {
            task.run();
            giveOut();
        } else {
            giveOutFirst();
        }
    }

    private void giveOut() {
        while (!underWay.isEmpty() && underWay.element().task().isDone()) {
            giveOutFirst();
        }
    }

    private void giveOutFirst() {
        Entry<R> first = underWay.element();
        R result = result(first.task());
        underWay.remove();
        weight -= first.weight();
        sink.accept(result);
    }

    /** What a task gave, or failed with. */
    private R result(FutureTask<R> task) {
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

    /** Drops what is under way and waits for the helping threads to leave what they are at. */
    @Override
    public void close() {
        todo.clear();
        helpers.forEach(h -> todo.add(last));
        try {
            for (Thread helper : helpers) {
                helper.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
