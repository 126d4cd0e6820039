package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.mention.RunOnFaults;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman compare}. */
@Command(
        name = "compare",
        description =
                "Puts articles about one event side by side: aligned segments, shared concepts and how each article"
                        + " names them, what is found in one only.",
        footer = {
            "",
            "Example: dragoman compare --format html --output event.html event.az.txt event.ar.txt event.en.txt"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, html or csv.",
            defaultValue = "text")
    private String format = "text";

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            description =
                    "Count names by text (default) or by outlet: texts of one outlet together, copies once; not for csv.",
            defaultValue = "text")
    private CountBy by = CountBy.TEXT;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Two articles or more, or a folder of them.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Map<String, ReportWriter> writers = Installed.of(spec).reports();
        ReportWriter writer = writers.get(format);
        if (writer == null) {
            throw new UsageFailure(
                    "--format: \"" + format + "\" is none of " + String.join(", ", writers.keySet()) + ".");
        }
        if (by == CountBy.OUTLET && format.equals("csv")) {
            throw new UsageFailure("--by outlet: CSV has a row for each name of each text, with its outlet and copy-of;"
                    + " it counts by text only. Take --format text, json or html.");
        }
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        List<Article> articles = input.read(context.articles(), files, err);
        if (articles.size() < 2) {
            throw new UsageFailure("compare needs at least two articles, got " + articles.size() + ".");
        }
        ArticleComparison comparison =
                context.comparer(input.lines, input.decided()).compare(articles, TerminalProgress.of(err));
        comparison.articles().forEach(a -> RunOnFaults.warnings(a).forEach(err::println));
        ReportOptions options = output.report(context.profile()).by(by);
        output.write(spec.commandLine().getOut(), out -> writer.write(comparison, options, out));
        return ExitCodes.CLEAN;
    }
}
