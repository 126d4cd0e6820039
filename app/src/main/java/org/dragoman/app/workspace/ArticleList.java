package org.dragoman.app.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.mention.OrderedWork;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;

/** Lists the articles of files, on several threads, without keeping their texts. */
public final class ArticleList {
    private static final int UNDER_WAY = 256;

    private final Articles readers;
    private final int threads;

    private record Listed(List<ListedArticle> articles, List<InputProblem> problems) {}

    /**
     * Lists articles by readers.
     *
     * @param readers readers of articles
     * @param threads how many threads read, at least one
     */
    public ArticleList(Articles readers, int threads) {
        this.readers = readers;
        this.threads = threads;
    }

    /**
     * Reads files to their end.
     *
     * @param files in the order of the list
     * @param sink takes the articles of one file after another, on the caller's thread
     * @param problems of all files, added to this list
     * @param progress told after each file; asked whether to stop
     * @throws CancellationException where the caller stopped it
     */
    public void read(
            List<Path> files, Consumer<List<ListedArticle>> sink, List<InputProblem> problems, Progress progress) {
        int[] done = {0};
        try (OrderedWork<Path, Listed> work =
                new OrderedWork<>(threads, new OrderedWork.Bounds(UNDER_WAY, UNDER_WAY), this::list, listed -> {
                    problems.addAll(listed.problems());
                    sink.accept(listed.articles());
                    progress.report(++done[0], files.size());
                })) {
            for (Path file : files) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                work.put(file, 1);
            }
            work.finish();
        }
    }

    private Listed list(Path file) {
        CollectedArticles read = new CollectedArticles();
        readers.read(file, ReadOptions.DEFAULT, read);
        List<ListedArticle> articles = new ArrayList<>();
        for (int i = 0; i < read.articles().size(); i++) {
            articles.add(ListedArticle.inFile(read.articles().get(i), i));
        }
        return new Listed(articles, read.problems());
    }
}
