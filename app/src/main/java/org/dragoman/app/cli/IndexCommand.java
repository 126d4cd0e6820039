package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.collection.CopyMarks;
import org.dragoman.collection.IndexRun;
import org.dragoman.collection.IndexedFolder;
import org.dragoman.plugin.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman index}. */
@Command(
        name = "index",
        description = {
            "Makes the collection index of a folder of articles, or brings it up to date, for search.",
            "What is in the index already as it is now is not worked on again; what is gone from the folder is taken out.",
            "An interrupted run is taken up by running it again; a damaged index is made anew."
        },
        footer = {
            "",
            "The index stands in DIR/.dragoman. With FILE, articles from elsewhere are added to it and none is taken out.",
            "Example: dragoman index news",
            "         zcat dump.jsonl.gz | dragoman index news -"
        })
final class IndexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Option(names = "--rebuild", description = "Make the index anew, whatever is there.")
    private boolean rebuild;

    @Option(names = "--copies", description = "Then mark articles that are copies of others, for search --once.")
    private boolean copies;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the collection.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", paramLabel = "FILE", description = "Articles from elsewhere, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(folder)) {
            throw InputFailure.of(folder.toString(), "C001", "There is no such folder.", "Make it, or check its name.");
        }
        AppContext context = glossary.context(err);
        List<String> paths = files.isEmpty() ? List.of(folder.toString()) : files;
        ArticleFiles articles = input.present(context.articles(), paths, err);
        Path place = CollectionFolder.of(folder);
        if (rebuild) {
            CollectionFolder.clear(place);
        }
        IndexRun.Result result = run(articles, context, place, err);
        if (copies) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                long marked = new CopyMarks(context.languages()).mark(place, progress);
                progress.clear();
                err.println("copies: " + marked);
            }
        }
        return result.failed() ? ExitCodes.INPUT : ExitCodes.CLEAN;
    }

    private IndexRun.Result run(ArticleFiles articles, AppContext context, Path place, PrintWriter err) {
        IndexRun run = new IndexRun(
                new IndexedFolder(folder), context.index(), Version.current().toString());
        try (TerminalProgress progress = TerminalProgress.ofBytes(err)) {
            IndexRun.Result result = run.put(
                    articles,
                    files.isEmpty(),
                    threads.count(),
                    input.decided()::apply,
                    problem -> {
                        progress.clear();
                        err.println(problem);
                    },
                    progress);
            progress.clear();
            if (result.renewed()) {
                err.println("The index was damaged. It is made anew; articles from elsewhere than " + folder
                        + " have to be given again.");
            }
            err.println("indexed: " + result.written() + " new or changed, " + result.unchanged() + " as before, "
                    + result.removed() + " taken out");
            return result;
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(place, e));
        }
    }
}
