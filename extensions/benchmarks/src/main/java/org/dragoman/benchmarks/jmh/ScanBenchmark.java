package org.dragoman.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.dragoman.benchmarks.data.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Speed of scanning: texts by second, and bytes of text by second as a second figure. {@code -t 2} takes two threads. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx10g")
@Threads(1)
public class ScanBenchmark {
    /** What one thread has scanned. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Scanned {
        /** Bytes of UTF-8. */
        public long bytes;

        private int next;
    }

    /**
     * Finds the terms of the next text.
     *
     * @param state the texts
     * @param engine the index
     * @param scanned what was scanned so far
     * @return how many places were found
     */
    @Benchmark
    public long scan(WorkloadState state, EngineState engine, Scanned scanned) {
        var documents = state.workload().documents();
        Document document = documents.get(scanned.next++ % documents.size());
        scanned.bytes += document.bytes();
        return engine.scan(document);
    }
}
