package org.dragoman.app.cli;

import picocli.CommandLine.Option;

/** How many threads work. */
final class ThreadOptions {
    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; without it as many as there are cores. The output is the same.")
    private int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    /** The number of threads, at least one. */
    int count() {
        if (threads < 1 || threads > MOST) {
            throw new UsageFailure(
                    "--threads: there cannot be " + threads + " threads. Write a number from 1 to " + MOST + ".");
        }
        return threads;
    }
}
