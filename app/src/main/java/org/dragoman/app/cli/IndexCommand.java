package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.collection.CopyMarks;
import org.dragoman.collection.EventMarks;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexInUse;
import org.dragoman.collection.IndexRun;
import org.dragoman.decision.Decisions;
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

    @Option(names = "--events", description = "Then number the articles by the event they report, for search --event.")
    private boolean events;

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
        Path place = new FolderIndex(folder).index();
        if (rebuild) {
            clear();
        }
        IndexRun.Result result = run(context, err);
        if (result.renewed()) {
            err.println("The index was damaged or of an older form, and was made anew; articles from elsewhere than "
                    + folder + " have to be given again.");
        }
        err.println("indexed: " + result.written() + " new or changed, " + result.unchanged() + " as before, "
                + result.removed() + " taken out"
                + (result.again() == 0 ? "" : "; " + result.again() + " looked through again"));
        try {
            mark(context, place, err);
        } catch (IOException e) {
            throw failure(e);
        }
        return result.faults() > 0 ? ExitCodes.FAILURE : result.failed() ? ExitCodes.INPUT : ExitCodes.CLEAN;
    }

    private void clear() {
        FolderIndex index = new FolderIndex(folder);
        try {
            index.clear();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IndexRun.Result run(AppContext context, PrintWriter err) {
        IndexRun run = new IndexRun(new FolderIndex(folder), context.index(), context.program(), threads.count());
        Decisions decided = input.decided();
        try (TerminalProgress progress = TerminalProgress.ofBytes(err)) {
            Consumer<InputProblem> problems = problem -> {
                progress.clear();
                err.println(problem);
            };
            if (files.isEmpty()) {
                IndexRun.Way way = new IndexRun.Way(
                        context.reading(input.options()),
                        globs -> input.files(context.articles(), List.of(folder.toString()), globs, err));
                boolean anew = input.verbose || input.decisions != null;
                return run.all(way, anew, decided::apply, problems, progress);
            }
            return run.add(input.present(context.articles(), files, err), decided::apply, problems, progress);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private ProgramFailure failure(IOException e) {
        return new ProgramFailure(
                e instanceof IndexInUse
                        ? e.getMessage() + ". Wait until it has come to its end."
                        : WriteFailures.describe(folder.resolve(".dragoman"), e));
    }

    /** What is asked for beside the articles themselves. */
    private void mark(AppContext context, Path place, PrintWriter err) throws IOException {
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
    }
}
