package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.article.Article;
import org.dragoman.concept.Profile;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.report.CopyReport;
import org.dragoman.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman copies}. */
@Command(
        name = "copies",
        description =
                "Reprints, reports of one agency and states of one page: articles that share most of their text, and"
                        + " what differs.",
        footer = {
            "",
            "TSV: group file outlet published kind similarity change original copy. The first row of a group is the article",
            "that the others are taken to copy; kind is identical, version, reprint, agency or similar.",
            "Example: dragoman copies articles/"
        })
final class CopiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles or folders of them.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Article> articles = input.read(Installed.of(spec).articles(), files, err);
        List<CopyGroup> groups =
                new NearDuplicates(Installed.of(spec).languages()).find(articles, TerminalProgress.of(err));
        ReportOptions options = output.report(Profile.NONE);
        output.write(spec.commandLine().getOut(), out -> CopyReport.write(articles, groups, options, out));
        return ExitCodes.CLEAN;
    }
}
