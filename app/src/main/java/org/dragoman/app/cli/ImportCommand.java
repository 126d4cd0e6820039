package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.report.ImportReport;
import org.dragoman.report.LineReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman import}. */
@Command(
        name = "import",
        description = "Scraped pages to clean article files, with what was set aside and why.",
        footer = {
            "",
            "Without --output: a row for every line of every page, \"file line class reason\"; class is one of title",
            "dateline body credit related keywords promotion second-article other.",
            "With --output: DIR/NAME.LANGUAGE.json for each article, and a row that says what it is. A file there is",
            "replaced where its article was made of the same source; beside any other the name gets a number.",
            "Where one file cannot be read, nothing is written, unless --skip-bad is given.",
            "Example: dragoman import --output articles/ pages/"
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write clean articles into DIR, which is made if missing.")
    private @Nullable Path output;

    @Option(names = "--skip-bad", description = "Name the files that cannot be read and go on with the others.")
    private boolean skipBad;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages or folders of them.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageFailure("--output: " + output + " is a file. Name a folder, which is made if missing.");
        }
        Decisions decided = decided();
        input.page = true;
        List<Article> read = input.read(Installed.of(spec).articles(), files, skipBad, err);
        List<Article> articles = (output == null ? read : ArticleFolder.withoutOwn(output, read))
                .stream().map(decided::apply).toList();
        if (output == null) {
            LineReport.header(out);
            for (Article article : articles) {
                LineReport.rows(article, out);
            }
            return ExitCodes.CLEAN;
        }
        List<Article> full = articles.stream().filter(a -> !a.body().isEmpty()).toList();
        articles.stream()
                .filter(a -> a.body().isEmpty())
                .forEach(a ->
                        err.println(a.source().source() + ": warning: there is no text; nothing is written for it."));
        List<CopyGroup> copies =
                new NearDuplicates(Installed.of(spec).languages()).find(full, TerminalProgress.of(err));
        List<String> names = write(output, full, input.decisions == null ? Decisions.NONE : decided);
        ImportReport.write(full, names, copies, out);
        return ExitCodes.CLEAN;
    }

    /** What the folder keeps, and above it what the user gives now. */
    private Decisions decided() {
        Decisions kept =
                output == null ? Decisions.NONE : ArticleOptions.decisions(output.resolve(ArticleFolder.DECISIONS));
        return kept.with(input.decided());
    }

    private static List<String> write(Path folder, List<Article> articles, Decisions decided) {
        try {
            return ArticleFolder.write(folder, articles, decided);
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(folder.resolve("."), e));
        }
    }
}
