package org.dragoman.app.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches the event thread of the tests: what keeps it for more than 100 ms goes into {@code target/edt-report.txt}, with
 * the event and what ran meanwhile. Time inside a dialog that the work opened does not count. What tests ask of the thread
 * themselves stands apart. With {@code -Ddragoman.edt=strict} a test class fails on work that took the processor, or waited,
 * for so long; elsewhere nothing depends on the clock.
 */
final class EdtWatch extends EventQueue {
    private static final long LIMIT = 100_000_000L;
    private static final Path REPORT = Path.of("target", "edt-report.txt");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<Work> FOUND = new ArrayList<>();
    private static @Nullable EdtWatch installed;

    /** Work that took long; times in nanoseconds. */
    private record Work(
            String event, long wall, long cpu, boolean waited, boolean ofTest, List<StackTraceElement> stack) {
        /** A busy machine makes work long, but not its processor time. */
        boolean real() {
            return !ofTest && (cpu > LIMIT || waited);
        }

        private String title() {
            return String.format(
                    Locale.ROOT,
                    "%d ms (%d ms of processor%s): %s",
                    wall / 1_000_000,
                    cpu / 1_000_000,
                    waited ? ", waiting" : "",
                    event);
        }

        String text() {
            return title()
                    + stack.stream()
                            .map(e -> "\n    " + e.getClassName() + "." + e.getMethodName() + ":" + e.getLineNumber())
                            .collect(Collectors.joining());
        }
    }

    private volatile @Nullable Thread thread;
    /** Start of the work that runs, 0 for none. */
    private volatile long since;

    private volatile StackTraceElement @Nullable [] sample;
    private volatile boolean waiting;
    private int nested;

    private EdtWatch() {}

    /** Begins to watch; only the first call does anything. */
    static synchronized void install() {
        if (installed == null) {
            EdtWatch watch = new EdtWatch();
            Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
            Thread sampler = new Thread(watch::sampling, "edt-watch");
            sampler.setDaemon(true);
            sampler.start();
            installed = watch;
        }
    }

    private void sampling() {
        while (true) {
            LockSupport.parkNanos(20_000_000);
            long begun = since;
            Thread watched = thread;
            if (watched != null && begun != 0 && System.nanoTime() - begun > LIMIT * 6 / 10) {
                Thread.State state = watched.getState();
                StackTraceElement[] stack = watched.getStackTrace();
                if (since == begun) {
                    sample = stack;
                    waiting |= state != Thread.State.RUNNABLE;
                }
            }
        }
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        int level = ++nested;
        thread = Thread.currentThread();
        long begun = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        sample = null;
        waiting = false;
        since = begun;
        try {
            super.dispatchEvent(event);
        } finally {
            long wall = System.nanoTime() - begun;
            // Another event came meanwhile: a dialog was open, and this is no work any more.
            if (nested == level && since == begun && wall > LIMIT) {
                record(event, wall, THREADS.getCurrentThreadCpuTime() - cpu);
            }
            since = 0;
            nested = level - 1;
        }
    }

    private void record(AWTEvent event, long wall, long cpu) {
        StackTraceElement[] stack = sample == null ? new StackTraceElement[0] : sample;
        boolean ofTest = Arrays.stream(stack)
                .anyMatch(e -> e.getClassName().startsWith("org.assertj")
                        || e.getClassName().endsWith("Test")
                        || e.getClassName().endsWith("WindowTest"));
        List<StackTraceElement> kept = Stream.concat(
                        Arrays.stream(stack).limit(4),
                        Arrays.stream(stack)
                                .skip(4)
                                .filter(e -> e.getClassName().startsWith("org.dragoman"))
                                .limit(8))
                .toList();
        String name = event.paramString();
        Work work = new Work(
                event.getClass().getSimpleName() + " " + name.substring(0, Math.min(120, name.length())),
                wall,
                cpu,
                waiting,
                ofTest,
                kept);
        synchronized (FOUND) {
            FOUND.add(work);
        }
    }

    /**
     * Writes the report of everything until now.
     *
     * @return in strict mode, what must not be; else nothing
     */
    static List<String> report() throws IOException {
        List<Work> all;
        synchronized (FOUND) {
            all = FOUND.stream().sorted(Comparator.comparingLong(w -> -w.cpu())).toList();
        }
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT, part("Over 100 ms on the event thread", all, false) + part("Asked for by tests", all, true));
        return "strict".equals(System.getProperty("dragoman.edt"))
                ? all.stream().filter(Work::real).map(Work::text).toList()
                : List.of();
    }

    private static String part(String title, List<Work> all, boolean ofTests) {
        List<Work> here = all.stream().filter(w -> w.ofTest() == ofTests).toList();
        return title + ": " + here.size() + "\n"
                + here.stream().map(w -> w.text() + "\n").collect(Collectors.joining()) + "\n";
    }
}
