package org.dragoman.app.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobTest {
    private final Queue<Runnable> front = new ArrayDeque<>();
    private final List<Object> heard = new ArrayList<>();
    private final List<Throwable> uncaught = new ArrayList<>();
    /** What fails here is meant to; nobody wants to read of it. */
    private final Logger log = Logger.getLogger(Job.class.getName());

    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void listen() {
        log.setLevel(Level.OFF);
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    }

    @AfterEach
    void restore() {
        log.setLevel(null);
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    /** Runs what waits for the event thread, each as that does: what one throws keeps no other from running. */
    private void inFront() {
        for (Runnable next = front.poll(); next != null; next = front.poll()) {
            try {
                next.run();
            } catch (RuntimeException e) {
                uncaught.add(e);
            }
        }
    }

    private Job job() {
        return new Job(front::add, Steps.percent(heard::add));
    }

    @Test
    void theResultIsHeardInFront() {
        job().run(Runnable::run, () -> "result", heard::add, heard::add);
        assertThat(heard).isEmpty();

        inFront();

        assertThat(heard).containsExactly("result");
    }

    @Test
    void whatGoesWrongInHearingOneResultKeepsNobodyFromHearingTheNext() {
        RuntimeException bad = new IllegalStateException("the hearer is broken");
        job().run(
                        Runnable::run,
                        () -> "one",
                        r -> {
                            throw bad;
                        },
                        heard::add);
        job().run(Runnable::run, () -> "two", heard::add, heard::add);

        inFront();

        assertThat(heard).containsExactly("two");
        assertThat(uncaught).containsExactly(bad);
    }

    @Test
    void anExceptionAndAnErrorAreHeardAsTheyWereThrown() {
        IOException disk = new IOException("full");
        Error broken = new ExceptionInInitializerError("no class");
        job().run(
                        Runnable::run,
                        () -> {
                            throw disk;
                        },
                        heard::add,
                        heard::add);
        job().run(
                        Runnable::run,
                        () -> {
                            throw broken;
                        },
                        heard::add,
                        heard::add);

        inFront();

        assertThat(heard).containsExactly(disk, broken);
    }

    @Test
    void aFailureThatNobodyAskedToHearGoesWhereUncaughtOnesGo() {
        Error broken = new ExceptionInInitializerError("no class");
        CountDownLatch done = new CountDownLatch(1);
        Job job = new Job(action -> {
            front.add(action);
            done.countDown();
        });
        job.start(
                () -> {
                    throw broken;
                },
                heard::add);
        await(done);

        inFront();

        assertThat(heard).isEmpty();
        assertThat(uncaught).containsExactly(broken);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyHearsOfACancelledJob() {
        Job job = job();
        job.run(Runnable::run, () -> "result", heard::add, heard::add);
        job.report(1, 2);
        job.cancel();
        job.run(
                Runnable::run,
                () -> {
                    heard.add("begun");
                    return "another";
                },
                heard::add,
                heard::add);

        inFront();

        assertThat(heard).isEmpty();
    }

    @Test
    void workThatStopsItselfIsNoFailureAndLeavesTheJobFree() {
        Job job = job();
        job.run(
                Runnable::run,
                () -> {
                    throw new CancellationException();
                },
                heard::add,
                heard::add);
        job.run(Runnable::run, () -> "next", heard::add, heard::add);

        inFront();

        assertThat(heard).containsExactly("next");
    }

    @Test
    void progressIsHeardOnceForEveryPercent() {
        Job job = job();
        for (int i = 0; i <= 1000; i++) {
            job.report(i, 1000);
        }

        inFront();

        assertThat(heard).hasSize(101).startsWith(0, 1, 2).endsWith(99, 100);
    }

    @Test
    void aThreadThatTakesNoMoreWorkIsAsGoodAsACancelledJob() {
        ExecutorService ended = Daemons.one("ended");
        ended.shutdown();
        Job job = job();

        job.run(ended, () -> "result", heard::add, heard::add);

        inFront();
        assertThat(heard).isEmpty();
        assertThat(job.cancelled()).isTrue();
    }
}
