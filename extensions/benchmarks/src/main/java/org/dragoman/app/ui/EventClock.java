package org.dragoman.app.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes the time of everything that the event thread does: by the clock, and by its own CPU time. */
final class EventClock extends EventQueue {
    private static final double MILLIS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> clock = new CopyOnWriteArrayList<>();
    private final List<Double> cpu = new CopyOnWriteArrayList<>();

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long wall = System.nanoTime();
        long own = THREADS.getCurrentThreadCpuTime();
        super.dispatchEvent(event);
        cpu.add((THREADS.getCurrentThreadCpuTime() - own) / MILLIS);
        clock.add((System.nanoTime() - wall) / MILLIS);
    }

    void reset() {
        clock.clear();
        cpu.clear();
    }

    /** The longest event: CPU time and clock, in milliseconds. */
    double[] longest() {
        return new double[] {Collections.max(cpu), Collections.max(clock)};
    }

    /** Median and maximum of a piece of work that is done often: CPU time and clock, in milliseconds. */
    static final class Series {
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void time(Runnable work) {
            long wall = System.nanoTime();
            long own = THREADS.getCurrentThreadCpuTime();
            work.run();
            cpu.add((THREADS.getCurrentThreadCpuTime() - own) / MILLIS);
            clock.add((System.nanoTime() - wall) / MILLIS);
        }

        private static double at(List<Double> figures, double part) {
            List<Double> sorted = figures.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
        }

        String row(String what) {
            return "| %s | %.1f | %.1f | %.1f | %.1f |"
                    .formatted(what, at(cpu, 0.5), at(clock, 0.5), at(cpu, 1), at(clock, 1));
        }
    }
}
