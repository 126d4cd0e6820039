package org.dragoman.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.dragoman.benchmarks.engine.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to build an index, without a warm-up as a program that starts has none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx10g")
public class BuildBenchmark {
    /** Which engine. */
    @Param({"dragoman", "doubleArray", "luceneTrie"})
    public String engine = "dragoman";

    /**
     * Builds an index.
     *
     * @param state the glossary
     * @return the index
     */
    @Benchmark
    public Engine build(WorkloadState state) {
        return Engine.Kind.of(engine)
                .build(state.workload().glossary(), state.workload().language());
    }
}
