package org.dragoman.benchmarks.jmh;

import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.engine.Engine;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The index that is scanned, shared by the threads. */
@State(Scope.Benchmark)
public class EngineState {
    /** Which engine. */
    @Param({"dragoman", "doubleArray", "doubleArrayWords", "luceneTrie"})
    public String engine = "dragoman";

    private @Nullable Engine built;

    /**
     * Builds the index.
     *
     * @param state glossary and texts
     */
    @Setup(Level.Trial)
    public void build(WorkloadState state) {
        built = Engine.Kind.of(engine)
                .build(state.workload().glossary(), state.workload().language());
    }

    /**
     * Finds the terms of a text.
     *
     * @param document a text
     * @return how many places were found
     */
    public long scan(Document document) {
        if (built == null) {
            throw new IllegalStateException("not built yet");
        }
        return built.scan(document);
    }
}
