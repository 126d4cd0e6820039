package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.text.LanguageTag;

/**
 * Measures how Dragoman's speed grows with a second thread that shares the index: each round with one thread, then with
 * two, by the clock. Prints one row {@code MB by second with one, with two}. Needs two idle cores.
 */
public final class TwoThreads {
    private static final double MEGABYTE = 1e6;
    private static final double NANOS = 1e9;

    private TwoThreads() {}

    /**
     * Measures and prints.
     *
     * @param args language, number of terms, rounds, least seconds of a round, and perhaps a folder of texts
     * @throws InterruptedException when stopped from outside
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        LanguageTag language = new LanguageTag(args[0]);
        int rounds = Integer.parseInt(args[2]);
        double seconds = Double.parseDouble(args[3]);
        Workload workload = Workload.of(language, Integer.parseInt(args[1]), args.length > 4 ? Path.of(args[4]) : null);
        Engine engine = Engine.Kind.DRAGOMAN.build(workload.glossary(), language);
        rate(engine, workload, 2, seconds);
        rate(engine, workload, 2, seconds);
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        for (int r = 0; r < rounds; r++) {
            one[r] = rate(engine, workload, 1, seconds);
            two[r] = rate(engine, workload, 2, seconds);
        }
        System.out.printf(Locale.ROOT, "%.3f\t%.3f%n", Cpu.median(one), Cpu.median(two));
    }

    private static double rate(Engine engine, Workload workload, int threads, double seconds)
            throws InterruptedException {
        int passes = 0;
        long start = System.nanoTime();
        double used;
        do {
            pass(engine, workload, threads);
            passes++;
            used = (System.nanoTime() - start) / NANOS;
        } while (used < seconds);
        return passes * workload.bytes() / MEGABYTE / used;
    }

    /** Every thread takes the next text until none is left. */
    private static void pass(Engine engine, Workload workload, int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(threads);
        for (int t = 0; t < threads; t++) {
            new Thread(() -> {
                        int size = workload.documents().size();
                        for (int d = next.getAndIncrement(); d < size; d = next.getAndIncrement()) {
                            engine.scan(workload.documents().get(d));
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
    }
}
