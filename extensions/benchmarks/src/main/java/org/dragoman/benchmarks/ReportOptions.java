package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report measures.
 *
 * @param terms sizes of glossaries
 * @param languages codes of languages
 * @param texts folder of texts to search, null for made ones
 * @param rounds how many rounds
 * @param seconds least length of a round
 * @param heap memory of each process, null for the default
 * @param scan whether speed is measured
 * @param cost whether memory and build are measured
 */
record ReportOptions(
        List<Integer> terms,
        List<String> languages,
        @Nullable Path texts,
        int rounds,
        double seconds,
        @Nullable String heap,
        boolean scan,
        boolean cost) {
    private static final int MANY = 500_000;

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException for what cannot be understood; the message is meant for the user
     */
    static ReportOptions parse(String... args) {
        List<Integer> terms = List.of(1_000, 10_000, 100_000);
        List<String> languages = List.of("en", "az", "ar");
        Path texts = null;
        int rounds = 7;
        double seconds = 1;
        String heap = null;
        boolean scan = true;
        boolean cost = true;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--terms" ->
                    terms = Arrays.stream(value(args, ++i).split(","))
                            .map(n -> (int) number(n))
                            .toList();
                case "--languages" -> languages = List.of(value(args, ++i).split(","));
                case "--texts" -> texts = Path.of(value(args, ++i));
                case "--rounds" -> rounds = (int) number(value(args, ++i));
                case "--seconds" -> seconds = number(value(args, ++i));
                case "--heap" -> heap = value(args, ++i);
                case "--no-scan" -> scan = false;
                case "--no-cost" -> cost = false;
                default -> throw new IllegalArgumentException("report does not know " + args[i] + ". Try --help.");
            }
        }
        for (String language : languages) {
            if (!List.of("en", "az", "ar").contains(language)) {
                throw new IllegalArgumentException("No words are made for " + language + ". Take en, az or ar.");
            }
        }
        return new ReportOptions(terms, languages, texts, rounds, seconds, heap, scan, cost);
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            throw new IllegalArgumentException(args[i - 1] + " needs a value.");
        }
        return args[i];
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("\"" + text + "\" is no number above 0.");
    }

    /** Memory of a process that works with so many terms. */
    String heap(int size) {
        return heap != null ? heap : size > MANY ? "10g" : "4g";
    }
}
