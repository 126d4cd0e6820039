package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.Workload;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.text.LanguageTag;

/**
 * Measures the speed of all engines on one glossary: one thread, rounds of each engine in turn, so that whatever slows
 * the machine slows all. Prints a row {@code engine, MB by CPU-second of the thread, of the process, places found by
 * kB}
 * for each engine.
 */
public final class ScanRates {
    private static final double MEGABYTE = 1e6;
    private static final double WARM_UP = 3;

    private ScanRates() {}

    private record Rate(double thread, double process, double found) {}

    /**
     * Measures and prints.
     *
     * @param args language, number of terms, rounds, least seconds of a round, and perhaps a folder of texts
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        LanguageTag language = new LanguageTag(args[0]);
        int rounds = Integer.parseInt(args[2]);
        double seconds = Double.parseDouble(args[3]);
        Workload workload = Workload.of(language, Integer.parseInt(args[1]), args.length > 4 ? Path.of(args[4]) : null);
        Map<Engine.Kind, Engine> engines = new EnumMap<>(Engine.Kind.class);
        Map<Engine.Kind, Rate[]> rates = new EnumMap<>(Engine.Kind.class);
        for (Engine.Kind kind : Engine.Kind.values()) {
            Engine engine = kind.build(workload.glossary(), language);
            engines.put(kind, engine);
            rates.put(kind, new Rate[rounds]);
            round(engine, workload, WARM_UP * seconds);
        }
        for (int r = 0; r < rounds; r++) {
            int current = r;
            rates.forEach((kind, row) -> {
                Engine engine = engines.get(kind);
                if (engine != null) {
                    row[current] = round(engine, workload, seconds);
                }
            });
        }
        rates.forEach((kind, row) -> System.out.printf(
                Locale.ROOT,
                "%s\t%.2f\t%.2f\t%.1f%n",
                kind.label(),
                Cpu.median(List.of(row).stream().mapToDouble(Rate::thread).toArray()),
                Cpu.median(List.of(row).stream().mapToDouble(Rate::process).toArray()),
                row[0].found()));
    }

    /** Scans all texts, again and again until the time is up. */
    private static Rate round(Engine engine, Workload workload, double seconds) {
        double process = Cpu.process();
        double thread = Cpu.thread();
        long bytes = 0;
        long found = 0;
        double used;
        do {
            found = 0;
            for (Document document : workload.documents()) {
                found += engine.scan(document);
            }
            bytes += workload.bytes();
            used = Cpu.thread() - thread;
        } while (used < seconds);
        return new Rate(
                bytes / MEGABYTE / used,
                bytes / MEGABYTE / (Cpu.process() - process),
                found * 1000.0 / workload.bytes());
    }
}
