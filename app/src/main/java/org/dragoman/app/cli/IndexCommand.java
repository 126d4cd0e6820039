package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticleSink;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.collection.CopyMarks;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.FolderIndex;
import org.dragoman.decision.Decisions;
import org.dragoman.plugin.Version;
import org.dragoman.text.InputProblem;
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

    private boolean failed;

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
        Instant begun = Instant.now();
        if (rebuild) {
            CollectionFolder.clear(place);
        }
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                CollectionWriter writer = open(place, context, progress, err)) {
            read(articles, writer, progress, err);
            long gone = files.isEmpty() && !failed ? writer.removeOthers(this::isInFolder) : 0;
            writer.confirm();
            progress.clear();
            err.println("indexed: " + writer.written() + " new or changed, " + writer.unchanged() + " as before, "
                    + gone + " taken out");
        } catch (UncheckedIOException e) {
            throw new ProgramFailure(WriteFailures.describe(place, Objects.requireNonNull(e.getCause())));
        }
        if (files.isEmpty()) {
            new FolderIndex(folder).finished(begun);
        }
        if (copies) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                long marked = new CopyMarks(context.languages()).mark(place, progress);
                progress.clear();
                err.println("copies: " + marked);
            }
        }
        return failed ? ExitCodes.INPUT : ExitCodes.CLEAN;
    }

    private CollectionWriter open(Path place, AppContext context, TerminalProgress progress, PrintWriter err) {
        String version = Version.current().toString();
        try {
            try {
                return new CollectionWriter(place, context.index(), version, threads.count(), progress);
            } catch (DamagedIndex e) {
                err.println(e.getMessage() + ". It is made anew; articles from elsewhere than " + folder
                        + " have to be given again.");
                CollectionFolder.clear(place);
                return new CollectionWriter(place, context.index(), version, threads.count(), progress);
            }
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(place, e));
        }
    }

    private void read(ArticleFiles articles, CollectionWriter writer, TerminalProgress progress, PrintWriter err) {
        Decisions decided = input.decided();
        articles.read(
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        try {
                            writer.put(decided.apply(article));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        progress.clear();
                        err.println(problem);
                        failed |= problem.severity() == InputProblem.Severity.ERROR;
                    }
                },
                progress);
    }

    private boolean isInFolder(String source) {
        return Path.of(source).startsWith(folder);
    }
}
