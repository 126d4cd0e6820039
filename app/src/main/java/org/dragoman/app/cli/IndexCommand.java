package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.FileGlobs;
import org.dragoman.collection.CollectionWriter;
import org.dragoman.collection.CopyMarks;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.EventMarks;
import org.dragoman.collection.FileRecorder;
import org.dragoman.collection.IndexInUse;
import org.dragoman.collection.ReadFiles;
import org.dragoman.decision.Decisions;
import org.dragoman.plugin.Version;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--events", description = "Then number the articles by the event they report, for search --event.")
    private boolean events;

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
        if (!files.isEmpty()) {
            input.present(context.articles(), files, err);
        }
        Path place = CollectionFolder.of(folder);
        if (rebuild) {
            CollectionFolder.clear(place);
        }
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                CollectionWriter writer = open(place, context, progress, err)) {
            writer.settle();
            long unchanged = 0;
            long gone = 0;
            if (files.isEmpty()) {
                FileRecorder recorder = recorder(context, writer.files());
                FileGlobs toBeRead = FileGlobs.ALL.only(recorder::isToBeRead);
                read(
                        input.files(context.articles(), List.of(folder.toString()), toBeRead, err),
                        writer,
                        recorder,
                        progress,
                        err);
                gone = failed ? 0 : writer.removeOthers(s -> isInFolder(s) && !recorder.isPassedOver(s));
                unchanged = recorder.passedOver();
                writer.confirm(input.decisions == null ? recorder.files() : writer.files());
            } else {
                read(input.files(context.articles(), files, err), writer, null, progress, err);
                writer.confirm();
            }
            progress.clear();
            err.println("indexed: " + writer.written() + " new or changed, " + (unchanged + writer.unchanged())
                    + " as before, " + gone + " taken out" + renewed(writer));
        } catch (UncheckedIOException e) {
            throw new ProgramFailure(WriteFailures.describe(place, Objects.requireNonNull(e.getCause())));
        }
        if (copies) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                long marked = new CopyMarks(context.languages()).mark(place, progress);
                progress.clear();
                err.println("copies: " + marked);
            }
        }
        if (events) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                int marked = new EventMarks(context.languages(), context.glossary()).mark(place, progress);
                progress.clear();
                err.println("events: " + marked);
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
        } catch (IndexInUse e) {
            throw new ProgramFailure(e.getMessage() + ". Wait until it has come to its end.");
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(place, e));
        }
    }

    private static String renewed(CollectionWriter writer) {
        return writer.renewed() == 0 ? "" : "; " + writer.renewed() + " looked through again";
    }

    /** With files to be named, or decisions that may change what is read, none is passed over. */
    private FileRecorder recorder(AppContext context, ReadFiles earlier) throws IOException {
        boolean all = input.verbose || input.decisions != null;
        return new FileRecorder(
                folder,
                FileGlobs.ALL.files(folder),
                IndexedInput.reading(input, context),
                all ? ReadFiles.NONE : earlier);
    }

    private void read(
            ArticleFiles articles,
            CollectionWriter writer,
            @Nullable FileRecorder recorder,
            TerminalProgress progress,
            PrintWriter err) {
        Decisions decided = input.decided();
        articles.read(
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        if (recorder != null) {
                            recorder.article(article);
                        }
                        try {
                            writer.put(decided.apply(article));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        if (recorder != null) {
                            recorder.problem(problem);
                        }
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
