package org.dragoman.benchmarks;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.text.LanguageTag;

/**
 * Measures what one index costs; to be run in a JVM of its own. The glossary is held before and after, so that only the
 * index counts: the heap after a collection, and buffers outside of it. Prints one row {@code engine, terms, CPU-seconds
 * of the process, of the thread, MB kept}.
 */
public final class IndexCost {
    private static final double MEGABYTE = 1e6;
    private static final int LITTLE_TEXT = 100_000;
    private static final int FEW = 100;

    private IndexCost() {}

    /**
     * Measures and prints.
     *
     * @param args engine, language, number of terms
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Engine.Kind kind = Engine.Kind.of(args[0]);
        LanguageTag language = new LanguageTag(args[1]);
        int terms = Integer.parseInt(args[2]);
        // Rules, lists of words and classes are loaded once, whatever the size: no cost of this index.
        scan(
                kind.build(Workload.of(language, FEW, null, LITTLE_TEXT).glossary(), language),
                Workload.of(language, FEW, null, LITTLE_TEXT));
        Workload workload = Workload.of(language, terms, null, LITTLE_TEXT);
        long before = kept();
        double process = Cpu.process();
        double thread = Cpu.thread();
        Engine engine = kind.build(workload.glossary(), language);
        thread = Cpu.thread() - thread;
        process = Cpu.process() - process;
        scan(engine, workload);
        double megabytes = (kept() - before) / MEGABYTE;
        Reference.reachabilityFence(engine);
        Reference.reachabilityFence(workload);
        System.out.printf(Locale.ROOT, "%s\t%d\t%.2f\t%.2f\t%.1f%n", kind.label(), terms, process, thread, megabytes);
    }

    /** What a scan makes and keeps belongs to the index. */
    private static void scan(Engine engine, Workload workload) {
        for (Document document : workload.documents()) {
            engine.scan(document);
        }
    }

    /** Bytes in use once the garbage is gone. */
    private static long kept() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            least += pool.getMemoryUsed();
        }
        return least;
    }
}
