package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.UnreadableInput;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;

/**
 * Makes the index of a folder, or brings it up to date with the files: what is in it already as it is now is not worked on again,
 * what is gone from the folder is taken out. A damaged index is made anew.
 */
public final class IndexRun {
    /**
     * What came of a run.
     *
     * @param written articles that were new or had changed
     * @param unchanged articles that were in the index already as they are now
     * @param removed articles whose files are gone
     * @param failed whether a file could not be read; nothing was taken out then
     * @param renewed whether the index was damaged and was made anew; articles from elsewhere have to be given again
     */
    public record Result(long written, long unchanged, long removed, boolean failed, boolean renewed) {}

    private final FolderIndex folder;
    private final TermIndex index;
    private final String version;

    /**
     * A run over a folder.
     *
     * @param folder the folder of articles
     * @param index the glossary
     * @param version of the program; another one's mentions are found anew
     */
    public IndexRun(FolderIndex folder, TermIndex index, String version) {
        this.folder = folder;
        this.index = index;
        this.version = version;
    }

    /**
     * Puts in every article of the folder, as the readers find it, and takes out what is gone.
     *
     * @param readers the readers at hand
     * @param threads how many threads work
     * @param decided what was set by hand on articles
     * @param problems told of files that cannot be read
     * @param progress told the bytes of the files; asked whether to stop
     * @return what came of it
     * @throws IOException where the folder cannot be listed or the index cannot be written to
     * @throws CancellationException where the caller stopped it; what was done stays done
     */
    public Result all(
            Articles readers,
            int threads,
            UnaryOperator<Article> decided,
            Consumer<InputProblem> problems,
            Progress progress)
            throws IOException {
        try {
            List<Path> whole = List.of(folder.folder());
            ArticleFiles files = new ArticleFiles(readers, ReadOptions.DEFAULT, whole, FileGlobs.ALL, null, file -> {});
            return put(files, true, threads, decided, problems, progress);
        } catch (UnreadableInput e) {
            throw new IOException(e.problem().toString(), e);
        }
    }

    /**
     * Puts in the articles of some files.
     *
     * @param files the files
     * @param whole whether they are all of the folder's, so that what is not among them is gone
     * @param threads how many threads work
     * @param decided what was set by hand on articles
     * @param problems told of files that cannot be read
     * @param progress told the bytes of the files; asked whether to stop
     * @return what came of it
     * @throws IOException where the index cannot be written to
     * @throws CancellationException where the caller stopped it; what was done stays done
     */
    public Result put(
            ArticleFiles files,
            boolean whole,
            int threads,
            UnaryOperator<Article> decided,
            Consumer<InputProblem> problems,
            Progress progress)
            throws IOException {
        Instant begun = Instant.now();
        boolean[] failed = new boolean[1];
        boolean[] renewed = new boolean[1];
        try (CollectionWriter writer = open(threads, progress, renewed)) {
            files.read(
                    new ArticleSink() {
                        @Override
                        public void article(Article article) {
                            if (progress.cancelled()) {
                                throw new CancellationException();
                            }
                            try {
                                writer.put(decided.apply(article));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }

                        @Override
                        public void problem(InputProblem problem) {
                            failed[0] |= problem.severity() == InputProblem.Severity.ERROR;
                            problems.accept(problem);
                        }
                    },
                    progress);
            long removed = whole && !failed[0] ? writer.removeOthers(this::isInFolder) : 0;
            writer.confirm();
            if (whole) {
                folder.finished(begun);
            }
            return new Result(writer.written(), writer.unchanged(), removed, failed[0], renewed[0]);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CollectionWriter open(int threads, Progress progress, boolean... renewed) throws IOException {
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
