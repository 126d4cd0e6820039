package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import org.dragoman.app.workspace.Textless;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Encodings;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.UnreadableInput;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are read. */
final class ArticleOptions {
    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "Language of the texts; without it: file name (x.az.txt), then what the file says, then guessed.")
    @Nullable
    String language;

    @Option(names = "--lines", description = "Every line is one ready segment; leave it alone.")
    boolean lines;

    @Option(
            names = "--page",
            description = "Plain text is a scraped page: tell the article from what stands around it.")
    boolean page;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "Encoding of the files, such as windows-1256; without it: UTF-8, UTF-16, else what the file says"
                            + " or its words look like. Word and LibreOffice documents need none.")
    @Nullable
    String encoding;

    @Option(
            names = "--retrieved",
            paramLabel = "DATE",
            description = "Day on which pages were retrieved (YYYY-MM-DD), for dates such as \"three days ago\".")
    @Nullable
    String retrieved;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "What was set by hand: lines of pages, outlets, dates (see docs/pages.md), mentions (see docs/cli.md).")
    @Nullable
    Path decisions;

    @Option(names = "--verbose", description = "Name the files that are passed over.")
    boolean verbose;

    /** The language that the user has set, or null. */
    @Nullable
    LanguageTag tag() {
        return LanguageOption.read("--lang", language);
    }

    /** The encoding that the user has set, or null. */
    private @Nullable Charset charset() {
        if (encoding == null) {
            return null;
        }
        return Encodings.named(encoding)
                .orElseThrow(
                        () -> new UsageFailure(
                                "--encoding: \"" + encoding
                                        + "\" is no encoding that can be read. Write one such as UTF-8, windows-1256 or windows-1254."));
    }

    /** The day of retrieval that the user has set, or null. */
    private @Nullable String day() {
        try {
            return retrieved == null ? null : LocalDate.parse(retrieved).toString();
        } catch (DateTimeParseException e) {
            throw new UsageFailure("--retrieved: \"" + retrieved + "\" is no date. Write YYYY-MM-DD.");
        }
    }

    /** How files are to be read. */
    ReadOptions options() {
        return new ReadOptions(tag(), page, charset(), day());
    }

    /** Files and folders, to be read one article after another; {@code -} is standard input. */
    ArticleFiles files(Articles readers, List<String> paths, PrintWriter err) {
        return files(readers, paths, FileGlobs.ALL, err);
    }

    /** The same; of folders not all files. */
    ArticleFiles files(Articles readers, List<String> paths, FileGlobs globs, PrintWriter err) {
        List<Path> named = paths.stream().map(Path::of).toList();
        rejectTwice(named);
        try {
            return new ArticleFiles(readers, options(), named, globs, System.in, file -> passedOver(file, err));
        } catch (UnreadableInput e) {
            throw new InputFailure(List.of(e.problem()));
        }
    }

    /** Standard input cannot be read twice. */
    static void rejectTwice(List<Path> paths) {
        if (Collections.frequency(paths, ArticleFiles.STANDARD_INPUT) > 1) {
            throw new UsageFailure("standard input (-) can be read once only.");
        }
    }

    /** Names a file that is not read, where the user wants to know. */
    void passedOver(Path file, PrintWriter err) {
        if (verbose) {
            err.println("passed over: " + file);
        }
    }

    /** Files to be read article by article; nothing is read yet, but a missing one is told at once. */
    ArticleFiles present(Articles readers, List<String> paths, PrintWriter err) {
        ArticleFiles files = files(readers, paths, err);
        List<InputProblem> missing = files.missing();
        if (!missing.isEmpty()) {
            throw new InputFailure(missing);
        }
        return files;
    }

    /** Reads files and folders; {@code -} is standard input. */
    List<Article> read(Articles readers, List<String> paths, PrintWriter err) {
        return read(readers, paths, false, err);
    }

    /** The same; where the user wants it so, what cannot be read is named and the rest is given. */
    List<Article> read(Articles readers, List<String> paths, boolean skipBad, PrintWriter err) {
        return read(files(readers, paths, err), skipBad, err);
    }

    /**
     * Articles for a window, which shows what can be read and says the rest: what cannot be read, or has no text, is set
     * aside. A path that is not there is a slip of the command, and told at once.
     */
    Textless.Rest readable(Articles readers, List<String> paths, PrintWriter err) {
        CollectedArticles collected = new CollectedArticles();
        present(readers, paths, err).read(collected, Progress.NONE);
        Textless.Rest rest = Textless.setAside(collected);
        rest.problems().forEach(err::println);
        Decisions decided = decided();
        return new Textless.Rest(rest.articles().stream().map(decided::apply).toList(), rest.problems());
    }

    /** All the articles of files. */
    List<Article> read(ArticleFiles files, boolean skipBad, PrintWriter err) {
        CollectedArticles collected = new CollectedArticles();
        files.read(collected, Progress.NONE);
        List<InputProblem> problems = collected.problems();
        if (!skipBad && problems.stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR)) {
            throw new InputFailure(problems);
        }
        problems.forEach(err::println);
        Decisions decided = decided();
        return collected.articles().stream().map(decided::apply).toList();
    }

    /** What was set by hand, as the user gives it now. */
    Decisions decided() {
        if (decisions == null) {
            return Decisions.NONE;
        }
        if (!Files.exists(decisions)) {
            throw InputFailure.of(
                    decisions.toString(),
                    "D002",
                    "There is no such file of decisions.",
                    "Check the path after --decisions.");
        }
        return decisions(decisions);
    }

    /** A file of decisions; one that is missing holds none. */
    static Decisions decisions(Path file) {
        return DecisionFile.read(file).fold(ok -> ok.value(), failed -> {
            throw new InputFailure(failed.problems());
        });
    }
}
