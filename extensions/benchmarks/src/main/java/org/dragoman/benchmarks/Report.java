package org.dragoman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.benchmarks.engine.Engine;

/** Compares the engines, each measurement in a JVM of its own, and prints tables in Markdown. */
final class Report {
    private static final String EXACT = Engine.Kind.DOUBLE_ARRAY.label();
    private static final String DRAGOMAN = Engine.Kind.DRAGOMAN.label();

    private final ReportOptions options;
    private final PrintStream out;

    Report(ReportOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        if (options.scan()) {
            scan();
            threads();
        }
        if (options.cost()) {
            cost();
        }
    }

    private void scan() throws IOException, InterruptedException {
        out.println(
                "Speed in one thread, as a multiple of " + EXACT + " (in brackets: MB of text by CPU-second; places");
        out.println("found by kB). The second figure counts the collection of garbage too.");
        out.println();
        head("language", "terms");
        for (String language : options.languages()) {
            for (int terms : options.terms()) {
                Map<String, String[]> rows = new LinkedHashMap<>();
                for (String[] row : fork(ScanRates.class, language, terms)) {
                    rows.put(row[0], row);
                }
                StringBuilder line = new StringBuilder("| " + language + " | " + terms(terms));
                for (Engine.Kind kind : Engine.Kind.values()) {
                    line.append(" | ").append(rate(rows, kind.label()));
                }
                out.println(line.append(" |"));
            }
        }
        out.println();
    }

    private static String rate(Map<String, String[]> rows, String engine) {
        String[] row = rows.getOrDefault(engine, new String[0]);
        String[] exact = rows.getOrDefault(EXACT, new String[0]);
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f (%s; %s)",
                Double.parseDouble(row[1]) / Double.parseDouble(exact[1]),
                Double.parseDouble(row[2]) / Double.parseDouble(exact[2]),
                row[1],
                row[3]);
    }

    private void threads() throws IOException, InterruptedException {
        out.println("Two threads that share an index of " + DRAGOMAN + ", MB of text by second.");
        out.println();
        out.println("| language | terms | one | two | ratio |");
        out.println("|---|---|---|---|---|");
        int terms = options.terms().get(options.terms().size() - 1);
        for (String language : options.languages()) {
            String[] row = fork(TwoThreads.class, language, terms).get(0);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f |%n",
                    language,
                    terms(terms),
                    row[0],
                    row[1],
                    Double.parseDouble(row[1]) / Double.parseDouble(row[0]));
        }
        out.println();
    }

    private void cost() throws IOException, InterruptedException {
        out.println(
                "Index: MB kept, CPU-seconds to build (all threads of the process; in brackets: without collection");
        out.println("of garbage and compiler).");
        out.println();
        head("language", "terms");
        for (String language : options.languages()) {
            for (int terms : options.terms()) {
                StringBuilder line = new StringBuilder("| " + language + " | " + terms(terms));
                for (Engine.Kind kind : Engine.Kind.values()) {
                    if (kind == Engine.Kind.DOUBLE_ARRAY_WORDS) {
                        line.append(" | as ").append(EXACT);
                        continue;
                    }
                    String[] row = Fork.run(
                                    IndexCost.class,
                                    List.of("-Xmx" + options.heap(terms), "-XX:+UseSerialGC"),
                                    List.of(kind.label(), language, String.valueOf(terms)))
                            .get(0);
                    line.append(" | ").append(row[4]).append(" MB, ").append(row[2]);
                    line.append(" s (").append(row[3]).append(" s)");
                }
                out.println(line.append(" |"));
            }
        }
        out.println();
    }

    private void head(String... first) {
        List<String> names = new ArrayList<>(List.of(first));
        for (Engine.Kind kind : Engine.Kind.values()) {
            names.add(kind.label());
        }
        out.println("| " + String.join(" | ", names) + " |");
        out.println("|" + "---|".repeat(names.size()));
    }

    private List<String[]> fork(Class<?> main, String language, int terms) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(
                language, String.valueOf(terms), String.valueOf(options.rounds()), String.valueOf(options.seconds())));
        if (options.texts() != null) {
            args.add(options.texts().toString());
        }
        return Fork.run(main, List.of("-Xmx" + options.heap(terms)), args);
    }

    private static String terms(int terms) {
        return String.format(Locale.ROOT, "%,d", terms);
    }
}
