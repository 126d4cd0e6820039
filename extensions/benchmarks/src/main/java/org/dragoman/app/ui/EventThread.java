package org.dragoman.app.ui;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Work on the event thread, waited for. */
final class EventThread {
    private EventThread() {}

    static void now(Runnable work) throws InterruptedException {
        try {
            EventQueue.invokeAndWait(work);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            now(() -> answer.set(question.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return answer.get();
    }

    static void await(BooleanSupplier condition) {
        while (!ask(condition::getAsBoolean)) {
            LockSupport.parkNanos(10_000_000);
        }
    }
}
