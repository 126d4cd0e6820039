package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.report.LineReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman import}. */
@Command(
        name = "import",
        description = "Scraped pages to clean article files, with what was set aside and why.",
        footer = {"", "Example: dragoman import --output articles/ pages/"})
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages or folders of them.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        input.page = true;
        List<Article> articles =
                input.read(Articles.installed(), files, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        LineReport.header(out);
        for (Article article : articles) {
            LineReport.rows(article, out);
        }
        return ExitCodes.CLEAN;
    }
}
