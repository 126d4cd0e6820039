package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.FileGlobs;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of a folder, or brings it up to date with the files: what is in it already as it is now is not worked on again,
 * what is gone from the folder is taken out. A damaged index is made anew.
 */
public final class IndexRun {
    /**
     * How the files of a folder are read.
     *
     * @param name tells it from other ways; files that were read in another way are read again
     * @param files reads those of the folder's files that it is given
     */
    public record Way(String name, Function<FileGlobs, ArticleFiles> files) {}

    /**
     * What came of a run.
     *
     * @param written articles that were new or had changed
     * @param unchanged articles that were in the index already as they are now
     * @param removed articles whose files are gone
     * @param again articles that were looked through again, for the glossary has changed
     * @param failed whether a file could not be read; of files that are there nothing was taken out then
     * @param renewed whether the index was damaged and was made anew; articles from elsewhere have to be given again
     * @param faults articles on which the program itself failed, which are left out and were told as problems
     */
    public record Result(
            long written, long unchanged, long removed, long again, boolean failed, boolean renewed, long faults) {}

    private final FolderIndex folder;
    private final TermIndex index;
    private final String version;
    private final int threads;

    /**
     * A run over a folder.
     *
     * @param folder the folder of articles
     * @param index the glossary
     * @param version of the program; another one's mentions are found anew
     * @param threads how many threads work
     */
    public IndexRun(FolderIndex folder, TermIndex index, String version, int threads) {
        this.folder = folder;
        this.index = index;
        this.version = version;
        this.threads = threads;
    }

    /**
     * Puts in every article of the folder, and takes out what is gone. Files that are as an earlier run has read them are passed
     * over.
     *
     * @param way how files are read
     * @param anew whether every file is read, as it is for decisions, whose effect a file does not show
     * @param decided what was set by hand on articles
     * @param problems told of files that cannot be read
     * @param progress told the bytes of the files; asked whether to stop
     * @return what came of it
     * @throws IOException where the folder cannot be listed or the index cannot be written to
     * @throws CancellationException where the caller stopped it; what was done stays done
     */
    public Result all(
            Way way, boolean anew, UnaryOperator<Article> decided, Consumer<InputProblem> problems, Progress progress)
            throws IOException {
        Instant begun = Instant.now();
        boolean[] renewed = new boolean[1];
        try (CollectionWriter writer = open(progress, renewed)) {
            writer.settle();
            FileRecorder recorder = new FileRecorder(
                    folder.folder(),
                    FileGlobs.ALL.files(folder.folder()),
                    way.name(),
                    anew ? ReadFiles.NONE : writer.files());
            Reading reading = new Reading(writer, recorder, decided, problems, progress);
            ArticleFiles files = way.files().apply(FileGlobs.ALL.only(recorder::isToBeRead));
            reading.read(files);
            long removed = writer.removeOthers(
                    s -> isInFolder(s) && !recorder.isPassedOver(s) && !(reading.failed && Files.exists(Path.of(s))));
            writer.confirm();
            reading.tellFailures();
            writer.confirm(anew ? writer.files() : recorder.files());
            folder.finished(begun);
            return result(writer, recorder.passedOver(), removed, reading.failed, renewed[0]);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Puts in articles from elsewhere; none is taken out.
     *
     * @param files the files
     * @param decided what was set by hand on articles
     * @param problems told of files that cannot be read
     * @param progress told the bytes of the files; asked whether to stop
     * @return what came of it
     * @throws IOException where the index cannot be written to
     * @throws CancellationException where the caller stopped it; what was done stays done
     */
    public Result add(
            ArticleFiles files, UnaryOperator<Article> decided, Consumer<InputProblem> problems, Progress progress)
            throws IOException {
        boolean[] renewed = new boolean[1];
        try (CollectionWriter writer = open(progress, renewed)) {
            writer.settle();
            Reading reading = new Reading(writer, null, decided, problems, progress);
            reading.read(files);
            writer.confirm();
            reading.tellFailures();
            folder.added();
            return result(writer, 0, 0, reading.failed, renewed[0]);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Result result(
            CollectionWriter writer, long passedOver, long removed, boolean failed, boolean renewed) {
        return new Result(
                writer.written(),
                writer.unchanged() + passedOver,
                removed,
                writer.renewed(),
                failed,
                renewed,
                writer.failures().size());
    }

    /** Puts in what is read. */
    private static final class Reading implements ArticleSink {
        private final CollectionWriter writer;
        private final @Nullable FileRecorder recorder;
        private final UnaryOperator<Article> decided;
        private final Consumer<InputProblem> problems;
        private final Progress progress;
        private boolean failed;

        Reading(
                CollectionWriter writer,
                @Nullable FileRecorder recorder,
                UnaryOperator<Article> decided,
                Consumer<InputProblem> problems,
                Progress progress) {
            this.writer = writer;
            this.recorder = recorder;
            this.decided = decided;
            this.problems = problems;
            this.progress = progress;
        }

        void read(ArticleFiles files) {
            files.read(this, progress);
        }

        /** Tells of the articles on which the program failed. */
        void tellFailures() {
            writer.failures().forEach((article, failure) -> {
                if (recorder != null) {
                    recorder.failed(article);
                }
                problems.accept(InputProblem.error(
                        SourcePosition.of(article.source().source()),
                        "C005",
                        "Dragoman failed on the article " + article.id() + " and left it out: " + failure + ".",
                        "Please report it, with the article."));
            });
        }

        @Override
        public void article(Article article) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            if (recorder != null) {
                recorder.article(article);
            }
            Article heeded = decided.apply(article);
            if (heeded != article && recorder != null) {
                recorder.failed(article);
            }
            try {
                writer.put(heeded);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void problem(InputProblem problem) {
            if (recorder != null) {
                recorder.problem(problem);
            }
            failed |= problem.severity() == InputProblem.Severity.ERROR;
            problems.accept(problem);
        }
    }

    private CollectionWriter open(Progress progress, boolean... renewed) throws IOException {
        try {
            return new CollectionWriter(folder.index(), index, version, threads, progress);
        } catch (DamagedIndex e) {
            renewed[0] = true;
            folder.clear();
            return new CollectionWriter(folder.index(), index, version, threads, progress);
        }
    }

    private boolean isInFolder(String source) {
        return Path.of(source).startsWith(folder.folder());
    }
}
