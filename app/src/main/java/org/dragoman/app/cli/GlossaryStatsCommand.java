package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.glossary.GlossaryStats;
import org.dragoman.report.Tsv;
import org.dragoman.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary stats}. */
@Command(
        name = "stats",
        description = "Counts concepts by type and terms by language and status.",
        footer = {"", "Example: dragoman glossary stats builtin: my-glossary.csv"})
final class GlossaryStatsCommand implements Callable<Integer> {
    private static final List<LanguageTag> WANTED = List.of(LanguageTag.AR, LanguageTag.AZ, LanguageTag.EN);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Glossary files or folders; without any, builtin:.")
    private List<String> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Glossary glossary = Glossary.EMPTY;
        for (String path : paths.isEmpty() ? List.of(GlossaryOptions.BUILTIN) : paths) {
            glossary = glossary.merge(GlossaryOptions.load(
                    Installed.of(spec), path, null, spec.commandLine().getErr()));
        }
        print(GlossaryStats.of(glossary, WANTED), spec.commandLine().getOut());
        return ExitCodes.CLEAN;
    }

    private static void print(GlossaryStats stats, PrintWriter out) throws IOException {
        Tsv.header(List.of("what", "of", "count"), out);
        row("concepts", "all", stats.concepts(), out);
        row("concepts", "ar+az+en", stats.complete(), out);
        row("concepts", "with reference", stats.sourced(), out);
        for (Map.Entry<ConceptType, Integer> type : stats.conceptsByType().entrySet()) {
            row("concepts", type.getKey().code(), type.getValue(), out);
        }
        for (Map.Entry<LanguageTag, GlossaryStats.InLanguage> language :
                stats.languages().entrySet()) {
            String tag = language.getKey().value();
            row("concepts", tag, language.getValue().concepts(), out);
            row("terms", tag, language.getValue().terms(), out);
            for (Map.Entry<Status, Integer> status :
                    language.getValue().termsByStatus().entrySet()) {
                row("terms", tag + " " + status.getKey().code(), status.getValue(), out);
            }
        }
        row("relations", "all", stats.relations(), out);
        row("usages", "with reference", stats.references(), out);
        row("naming-sets", "all", stats.namingSets(), out);
        row("profiles", "all", stats.profiles(), out);
    }

    private static void row(String what, String of, int count, PrintWriter out) throws IOException {
        Tsv.row(List.of(what, of, Integer.toString(count)), out);
    }
}
