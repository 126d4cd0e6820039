package org.dragoman.benchmarks.jmh;

import java.nio.file.Path;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Glossary and texts of a benchmark; the system property {@code texts} names a folder of one's own texts. */
@State(Scope.Benchmark)
public class WorkloadState {
    /** Language of both. */
    @Param({"en", "az", "ar"})
    public String language = "en";

    /** Size of the glossary. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int terms = 1000;

    private @Nullable Workload workload;

    /** Makes both. */
    @Setup(Level.Trial)
    public void make() {
        String texts = System.getProperty("texts");
        workload = Workload.of(new LanguageTag(language), terms, texts == null ? null : Path.of(texts));
    }

    /**
     * {@return both}
     */
    public Workload workload() {
        if (workload == null) {
            throw new IllegalStateException("not made yet");
        }
        return workload;
    }
}
