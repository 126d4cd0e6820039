package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.Naming;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.Keyness;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.report.StatisticsReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman statistics}. */
@Command(
        name = "statistics",
        description = {
            "Counts who names what how, in a folder that has an index, with shares and their intervals.",
            "Every row says by which search its sentences are found."
        },
        footer = {
            "",
            "The last dimension of --by is shared out within those before it: with outlet,set,concept a share is of",
            "all mentions of the naming set in the outlet.",
            "Example: dragoman statistics --by outlet,set,concept --set khankendi --format tsv news",
            "         dragoman statistics --by set,concept --group outlet --keyness news",
            "         dragoman statistics --export mentions.tsv news"
        })
final class StatisticsCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** For people. */
        text,
        /** Tab-separated rows. */
        tsv,
        /** One JSON object. */
        json,
        /** Rows of RFC 4180. */
        csv
    }

    private static final Set<Dimension> GROUPS =
            Set.of(Dimension.OUTLET, Dimension.LANGUAGE, Dimension.COUNTRY, Dimension.MONTH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), tsv, json or csv.",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "DIM",
            description = "concept (default), set, term, outlet, country, language, month, voice.",
            defaultValue = "concept")
    private List<Dimension> by = new ArrayList<>();

    @Option(names = "--concept", split = ",", paramLabel = "ID", description = "Only these concepts.")
    private Set<String> concepts = new HashSet<>();

    @Option(
            names = "--group",
            paramLabel = "DIM",
            description = "outlet, language, country or month: count by it too, before the last of --by.")
    @Nullable
    private Dimension group;

    @Option(
            names = "--keyness",
            description = "What is characteristic of each group against all others: log-odds with a prior.")
    private boolean keyness;

    @Option(
            names = "--prior",
            paramLabel = "MENTIONS",
            description = "Size of the prior of --keyness; without it one mention a name.")
    private double prior;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write a row a mention instead, without texts; - for standard output.")
    @Nullable
    private String export;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the collection.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Dimension> dimensions = dimensions();
        AppContext context = glossary.context(err);
        for (String concept : concepts) {
            if (context.glossary().concept(concept).isEmpty()) {
                throw new UsageFailure("--concept: there is no concept \"" + concept + "\" in the glossary.");
            }
        }
        Naming naming = filter.naming(concepts, Set.of(), false, context);
        CollectionFolder.use(folder, filter, err, collection -> run(collection, naming, dimensions, err));
        return ExitCodes.CLEAN;
    }

    private void run(ArticleCollection collection, Naming naming, List<Dimension> dimensions, PrintWriter err)
            throws IOException {
        if (export != null) {
            Path file = export.equals("-") ? null : Path.of(export);
            OutputOptions.write(
                    file,
                    spec.commandLine().getOut(),
                    out -> MentionExport.write(collection, naming, output.offsets, out));
            return;
        }
        NamingStatistics table = collection.statistics(naming, dimensions);
        StatisticsReport report = report(table);
        output.write(spec.commandLine().getOut(), out -> {
            switch (format) {
                case text -> report.text(out);
                case tsv -> report.tsv(out);
                case json -> report.json(out);
                case csv -> report.csv(out);
            }
        });
        if (table.rows().isEmpty()) {
            err.println("No mention counts; see the filters, and \"dragoman search\".");
        }
    }

    private StatisticsReport report(NamingStatistics table) {
        OpeningCommand opening = new OpeningCommand(glossary, filter, concepts, folder);
        return keyness && group != null
                ? StatisticsReport.of(table.dimensions(), Keyness.of(table, group, prior), opening::of)
                : StatisticsReport.of(table, opening::of);
    }

    /** Those of {@code --by}, with the group before the last. */
    private List<Dimension> dimensions() {
        if (new HashSet<>(by).size() < by.size()) {
            throw new UsageFailure("--by: each dimension once.");
        }
        if (group == null) {
            if (keyness) {
                throw new UsageFailure("--keyness needs --group: outlet, language, country or month.");
            }
            return by;
        }
        int last = by.size() - 1;
        if (!GROUPS.contains(group) || by.indexOf(group) == last) {
            throw new UsageFailure("--group is outlet, language, country or month, and not the last of --by.");
        }
        List<Dimension> dimensions = new ArrayList<>(by);
        if (!by.contains(group)) {
            dimensions.add(last, group);
        }
        return dimensions;
    }
}
