package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.article.EventFacts;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;

/** The articles of the files and folders that a user named, read one after another; {@code -} is standard input. */
final class ArticleFiles {
    private static final String STANDARD_INPUT = "-";

    /**
     * A file to be read.
     *
     * @param path as the user named it, or in a folder that the user named
     * @param inFolder whether it is passed over where it holds no article
     */
    private record Named(Path path, boolean inFolder) {
        long size() {
            try {
                return Files.isRegularFile(path) ? Files.size(path) : 0;
            } catch (IOException e) {
                return 0;
            }
        }
    }

    private final Articles readers;
    private final ReadOptions options;
    private final PrintWriter passedOver;
    private final boolean verbose;
    private final List<Named> files = new ArrayList<>();
    /** Files of facts that cannot be read are named once. */
    private final Set<InputProblem> facts = new HashSet<>();

    /**
     * Lists the folders; reads nothing yet.
     *
     * @throws UsageFailure where standard input is named twice
     * @throws InputFailure where a folder cannot be listed
     */
    ArticleFiles(Articles readers, ReadOptions options, List<String> paths, boolean verbose, PrintWriter err) {
        this.readers = readers;
        this.options = options;
        this.verbose = verbose;
        this.passedOver = err;
        if (Collections.frequency(paths, STANDARD_INPUT) > 1) {
            throw new UsageFailure("standard input (-) can be read once only.");
        }
        for (String path : paths) {
            if (!path.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(path))) {
                listed(Path.of(path)).forEach(file -> files.add(new Named(file, true)));
            } else {
                files.add(new Named(Path.of(path), false));
            }
        }
    }

    private static List<Path> listed(Path folder) {
        try {
            return Articles.files(folder);
        } catch (IOException e) {
            throw new InputFailure(List.of(Articles.unlistable(folder, e)));
        }
    }

    private static boolean isStandardInput(Named file) {
        return !file.inFolder() && file.path().toString().equals(STANDARD_INPUT);
    }

    /** The files that are not there: known before anything is read. */
    List<InputProblem> missing() {
        return files.stream()
                .filter(f -> !isStandardInput(f) && Files.notExists(f.path()))
                .map(f -> ArticleInput.of(f.path(), options)
                        .unreadable(new NoSuchFileException(f.path().toString()))
                        .problem())
                .toList();
    }

    /** Reads everything; progress is told in bytes of the files. */
    void read(ArticleSink sink, Progress progress) {
        long total = files.stream().anyMatch(ArticleFiles::isStandardInput)
                ? -1
                : files.stream().mapToLong(Named::size).sum();
        long done = 0;
        for (Named file : files) {
            long before = done;
            read(file, new ArticleSink() {
                @Override
                public void article(Article article) {
                    sink.article(article);
                    progress.report(
                            before + Math.max(0, article.source().inFile(0).fileByte()), total);
                }

                @Override
                public void problem(InputProblem problem) {
                    sink.problem(problem);
                }
            });
            done += file.size();
            progress.report(done, total);
        }
    }

    private void read(Named file, ArticleSink sink) {
        if (isStandardInput(file)) {
            readers.read(ArticleInput.of("stdin", System.in, options), sink);
            return;
        }
        if (file.inFolder() && !readers.reads(file.path())) {
            passOver(file);
            return;
        }
        EventFacts.problem(file.path()).filter(facts::add).ifPresent(sink::problem);
        if (!file.inFolder()) {
            readers.read(file.path(), options, sink);
            return;
        }
        FolderSink inFolder = new FolderSink(sink);
        readers.read(file.path(), options, inFolder);
        if (inFolder.holdsNoArticle()) {
            passOver(file);
        }
    }

    private void passOver(Named file) {
        if (verbose) {
            passedOver.println("passed over: " + file.path());
        }
    }
}
