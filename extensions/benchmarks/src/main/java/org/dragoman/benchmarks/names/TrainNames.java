package org.dragoman.benchmarks.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.name.LetterPairs;
import org.dragoman.name.NameModel;
import org.dragoman.text.LanguageTag;

/**
 * {@code train-names DATA OUTPUT}: learns the tables of weights from a folder of pairs, tells what they reach on names held
 * back, and writes them.
 */
public final class TrainNames {
    private static final int PARTS = 5;

    private static final double[] NOT_CALIBRATED = {0, 1, 0};

    private final NameData data;
    private final Path output;
    private final PrintStream out;

    /**
     * Sets up.
     *
     * @param data folder of the pairs
     * @param output folder for the tables
     * @param out where to tell what was done
     * @throws IOException where the data cannot be read
     */
    public TrainNames(Path data, Path output, PrintStream out) throws IOException {
        this.data = new NameData(data);
        this.output = output;
        this.out = out;
    }

    /**
     * Learns and writes all tables.
     *
     * @throws IOException where a file cannot be read or written
     */
    public void run() throws IOException {
        pair("ar", "az", "az_ar", true);
        pair("ar", "en", "ar_en", false);
        pair("az", "en", "az_en", false);
        variants();
    }

    private record Fold(int part, NameModel model) {}

    private void pair(String left, String right, String languages, boolean turned) throws IOException {
        NameTrainer trainer = new NameTrainer(new LanguageTag(left), new LanguageTag(right));
        List<List<LetterPairs.Row>> tables = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            tables.add(learn(trainer, languages, turned, part));
        }
        Calibration samples = new Calibration();
        measure(languages, turned, tables, samples)
                .forEach((file, score) -> out.println(file + ": P@1 "
                        + String.format(Locale.ROOT, "%.3f", score.precision()) + " of " + score.asked()
                        + " names held back"));
        write(left, right, learn(trainer, languages, turned, PARTS), samples.fit());
    }

    /** Learns from all rows but those of a part. */
    private List<LetterPairs.Row> learn(NameTrainer trainer, String languages, boolean turned, int held)
            throws IOException {
        List<NameRow> rows = data.rows(languages).stream()
                .filter(row -> data.part(row, !turned, PARTS) != held)
                .map(row -> turned ? row.turned() : row)
                .toList();
        List<NameRow> more = !turned
                ? List.of()
                : data.rows("ar_en").stream()
                        .filter(row -> data.part(row, true, PARTS) != held)
                        .map(Respelt::row)
                        .toList();
        return trainer.learn(rows, more);
    }

    private Map<String, NameScore> measure(
            String languages, boolean turned, List<List<LetterPairs.Row>> tables, Calibration samples)
            throws IOException {
        Map<String, NameScore> scores = new LinkedHashMap<>();
        for (int part = 0; part < PARTS; part++) {
            Fold fold = new Fold(part, new NameModel(LetterPairs.of(tables.get(part)), NOT_CALIBRATED));
            for (Map.Entry<String, List<NameRow>> file : data.files(languages).entrySet()) {
                scores.computeIfAbsent(file.getKey(), k -> score(languages, turned))
                        .add(
                                file.getValue(),
                                fold.model(),
                                row -> data.part(row, !turned, PARTS) == fold.part(),
                                samples);
            }
        }
        return scores;
    }

    private static NameScore score(String languages, boolean turned) {
        String[] both = languages.split("_");
        return new NameScore(new LanguageTag(both[0]), new LanguageTag(both[1]), turned);
    }

    /** Names in one language; few variants are listed, so the three languages are calibrated together. */
    private void variants() throws IOException {
        Map<String, List<LetterPairs.Row>> tables = new LinkedHashMap<>();
        Calibration samples = new Calibration();
        for (String language : List.of("ar", "az", "en")) {
            LanguageTag tag = new LanguageTag(language);
            List<LetterPairs.Row> table = new NameTrainer(tag, tag).learn(data.variants(language), List.of());
            tables.put(language, table);
            new NameScore(tag, tag, false)
                    .add(
                            data.listedVariants(language),
                            new NameModel(LetterPairs.of(table), NOT_CALIBRATED),
                            row -> true,
                            samples);
        }
        double[] calibration = samples.fit();
        for (Map.Entry<String, List<LetterPairs.Row>> table : tables.entrySet()) {
            write(table.getKey(), table.getKey(), table.getValue(), calibration);
        }
    }

    private void write(String left, String right, List<LetterPairs.Row> learnt, double[] calibration)
            throws IOException {
        List<LetterPairs.Row> table = new ArrayList<>(learnt);
        table.sort(Comparator.comparing(LetterPairs.Row::left).thenComparing(LetterPairs.Row::right));
        StringBuilder text = new StringBuilder();
        text.append("# Which letters of ")
                .append(left)
                .append(" stand for which of ")
                .append(right);
        text.append("; ^ begins a word, $ ends it. Columns: letters, letters, cost in nats.\n");
        text.append("# Written by the program train-names of extensions/benchmarks; see docs/names.md.\n");
        text.append("calibration");
        for (double weight : calibration) {
            text.append('\t').append(String.format(Locale.ROOT, "%.3f", weight + 0.0));
        }
        text.append('\n');
        for (LetterPairs.Row row : table) {
            text.append(row.left()).append('\t').append(row.right()).append('\t');
            text.append(String.format(Locale.ROOT, "%.2f", -Math.log(row.weight())))
                    .append('\n');
        }
        Files.writeString(output.resolve("letters." + left + "-" + right + ".tsv"), text);
        out.println(left + "-" + right + ": " + table.size() + " weights");
    }
}
