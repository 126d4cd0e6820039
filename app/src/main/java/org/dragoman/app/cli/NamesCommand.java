package org.dragoman.app.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.name.NameMatcher;
import org.dragoman.name.NameRanking;
import org.dragoman.name.PreparedName;
import org.dragoman.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman names}. */
@Command(
        name = "names",
        description =
                "Finds the name in one language that a name in another is, by spelling alone: no glossary is asked.",
        footer = {
            "",
            "Rows of FILE: source TAB target TAB type TAB pool. For every source of a pool all targets of that pool are",
            "ranked by likeness, whichever row they stand in.",
            "Printed: source TAB best target TAB likeness from 0 to 1, no header.",
            "Example: dragoman names --from ar --to en names.tsv"
        })
final class NamesCommand implements Callable<Integer> {
    private static final int CELLS = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "TAG", description = "Language of the sources.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "TAG", description = "Language of the targets.")
    private String to = "";

    @Parameters(paramLabel = "FILE", description = "Tab-separated rows, or - for standard input.")
    private String file = "";

    /** Sources and targets of a pool, each once, as they come. */
    private record Pool(Set<String> sources, Set<String> targets) {}

    @Override
    public Integer call() throws IOException {
        LanguageTag left = language("--from", from);
        LanguageTag right = language("--to", to);
        NameMatcher matcher = NameMatcher.of(left, right);
        Collection<Pool> pools = read();
        PrintWriter out = spec.commandLine().getOut();
        long all = pools.stream().mapToLong(pool -> pool.sources().size()).sum();
        long done = 0;
        try (TerminalProgress progress = TerminalProgress.of(spec.commandLine().getErr())) {
            for (Pool pool : pools) {
                List<PreparedName> sources = prepare(pool.sources(), matcher.from());
                NameRanking ranking = NameRanking.of(prepare(pool.targets(), matcher.to()), matcher);
                List<List<NameRanking.Ranked>> ranked = ranking.rank(sources, 1);
                for (int i = 0; i < sources.size(); i++) {
                    PreparedName best = ranked.get(i).get(0).target();
                    print(sources.get(i), best, matcher.likeness(sources.get(i), best), out);
                }
                done += sources.size();
                progress.report(done, all);
            }
        }
        return ExitCodes.CLEAN;
    }

    private static void print(PreparedName source, PreparedName best, double likeness, PrintWriter out) {
        out.println(source.name() + "\t" + best.name() + "\t" + String.format(Locale.ROOT, "%.4f", likeness));
    }

    /** A language that names can be compared in, or the user is told which there are. */
    static LanguageTag language(String option, String tag) {
        return LanguageTag.parse(tag)
                .filter(t -> NameMatcher.knows(t, t))
                .orElseThrow(() -> new UsageFailure(
                        option + ": there are no rules for names in \"" + tag + "\"; there are ar, az and en."));
    }

    private Collection<Pool> read() throws IOException {
        Map<String, Pool> pools = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(bytes()), StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    add(line.split("\t", -1), number, pools);
                }
            }
        } catch (CharacterCodingException e) {
            throw InputFailure.of(
                    file + ":" + (number + 1), "A001", "The file is not UTF-8 text.", "Save it as UTF-8.");
        }
        return pools.values();
    }

    private void add(String[] cells, int number, Map<String, Pool> pools) {
        if (cells.length < CELLS) {
            throw InputFailure.of(
                    file + ":" + number,
                    "N001",
                    "The row has " + (cells.length == 1 ? "one cell." : cells.length + " cells."),
                    "Give source, target, type and pool with tabs between them.");
        }
        Pool pool =
                pools.computeIfAbsent(cells[CELLS - 1], p -> new Pool(new LinkedHashSet<>(), new LinkedHashSet<>()));
        pool.sources().add(cells[0]);
        pool.targets().add(cells[1]);
    }

    private byte[] bytes() {
        try {
            return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw InputFailure.of(
                    file, "A011", "The file cannot be read.", "Check that it is there and that you may read it.");
        }
    }

    private static List<PreparedName> prepare(Set<String> names, LanguageTag language) {
        return names.stream().map(name -> PreparedName.of(name, language)).toList();
    }
}
