package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** CPU time in seconds. */
public final class Cpu {
    private static final double NANOS = 1e9;

    private Cpu() {}

    /** {@return CPU-seconds of this thread: no collection of garbage, no compiler} */
    public static double thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    /** {@return CPU-seconds of all threads of the process: collection of garbage and compiler included} */
    public static double process() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }

    /** {@return the middle one of several figures} */
    public static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
