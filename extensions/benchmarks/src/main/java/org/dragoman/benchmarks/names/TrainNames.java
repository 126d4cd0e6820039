package org.dragoman.benchmarks.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.name.LetterPairs;
import org.dragoman.text.LanguageTag;

/** {@code train-names DATA OUTPUT}: learns the tables of weights from a folder of pairs and writes them. */
public final class TrainNames {
    private static final List<String> KINDS =
            List.of("google", "wikidata_coling", "person", "place", "city", "territory", "language");

    private final Path data;
    private final Path output;
    private final PrintStream out;

    /**
     * Sets up.
     *
     * @param data folder of the pairs
     * @param output folder for the tables
     * @param out where to tell what was done
     */
    public TrainNames(Path data, Path output, PrintStream out) {
        this.data = data;
        this.output = output;
        this.out = out;
    }

    /**
     * Learns and writes all tables.
     *
     * @throws IOException where a file cannot be read or written
     */
    public void run() throws IOException {
        write("ar", "az", rows("az_ar", true));
        write("ar", "en", rows("ar_en", false));
        write("az", "en", rows("az_en", false));
        for (String language : List.of("ar", "az", "en")) {
            write(language, language, variants(language));
        }
    }

    private void write(String left, String right, List<NameRow> rows) throws IOException {
        List<LetterPairs.Row> table =
                new ArrayList<>(new NameTrainer(new LanguageTag(left), new LanguageTag(right)).learn(rows));
        table.sort(Comparator.comparing(LetterPairs.Row::left).thenComparing(LetterPairs.Row::right));
        StringBuilder text = new StringBuilder();
        text.append("# Which letters of ").append(left).append(" stand for which of ").append(right);
        text.append("; ^ begins a word, $ ends it. Columns: letters, letters, cost in nats.\n");
        text.append("# Written by the program train-names of extensions/benchmarks; see docs/names.md.\n");
        for (LetterPairs.Row row : table) {
            text.append(row.left()).append('\t').append(row.right()).append('\t');
            text.append(String.format(Locale.ROOT, "%.2f", -Math.log(row.weight()))).append('\n');
        }
        Files.writeString(output.resolve("letters." + left + "-" + right + ".tsv"), text);
        out.println(left + "-" + right + ": " + rows.size() + " names, " + table.size() + " weights");
    }

    private List<NameRow> rows(String languages, boolean turned) throws IOException {
        List<NameRow> rows = new ArrayList<>();
        for (String kind : KINDS) {
            Path file = data.resolve(languages + "_" + kind + ".tsv");
            if (Files.exists(file)) {
                for (NameRow row : NameRow.read(file)) {
                    rows.add(turned ? row.turned() : row);
                }
            }
        }
        return rows;
    }

    /** Names of one language that have one name in another, each with each and each with itself. */
    private List<NameRow> variants(String language) throws IOException {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String languages : List.of("ar_en", "az_en", "az_ar")) {
            boolean first = languages.startsWith(language);
            if (first || languages.endsWith(language)) {
                for (NameRow row : rows(languages, !first)) {
                    groups.computeIfAbsent(languages + row.right().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                            .add(row.left());
                }
            }
        }
        Set<NameRow> rows = new LinkedHashSet<>();
        groups.values().forEach(group -> addAll(group, rows));
        for (String kind : List.of("country", "token")) {
            Path file = data.resolve(language + "_" + language + "_variants_" + kind + ".tsv");
            if (Files.exists(file)) {
                NameRow.read(file).forEach(row -> addAll(Set.of(row.left(), row.right()), rows));
            }
        }
        return List.copyOf(rows);
    }

    private static void addAll(Set<String> group, Set<NameRow> rows) {
        for (String a : group) {
            for (String b : group) {
                rows.add(new NameRow(a, b, "NAME", ""));
            }
        }
    }
}
