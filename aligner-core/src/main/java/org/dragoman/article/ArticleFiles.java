package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/** The articles of the files and folders that a user named, read one after another. For use by one thread. */
public final class ArticleFiles {
    /** What a user writes for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

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
    private final @Nullable InputStream standardInput;
    private final Consumer<Path> passedOver;
    private final List<Named> files = new ArrayList<>();
    /** Files of facts that cannot be read are named once. */
    private final Set<InputProblem> facts = new HashSet<>();

    /**
     * Lists the folders; reads nothing yet.
     *
     * @param readers the readers at hand
     * @param options how to read
     * @param paths files and folders
     * @param globs which files of folders are taken
     * @param standardInput what {@link #STANDARD_INPUT} among the paths stands for, null where it is a file's name
     * @param passedOver told of files in folders that hold no article
     * @throws UnreadableInput where a folder cannot be listed
     */
    public ArticleFiles(
            Articles readers,
            ReadOptions options,
            List<Path> paths,
            FileGlobs globs,
            @Nullable InputStream standardInput,
            Consumer<Path> passedOver) {
        this.readers = readers;
        this.options = options;
        this.standardInput = standardInput;
        this.passedOver = passedOver;
        for (Path path : paths) {
            if (!isStandardInput(path) && Files.isDirectory(path)) {
                listed(path, globs).forEach(file -> files.add(new Named(file, true)));
            } else {
                files.add(new Named(path, false));
            }
        }
    }

    private static List<Path> listed(Path folder, FileGlobs globs) {
        try {
            return globs.files(folder);
        } catch (IOException e) {
            throw new UnreadableInput(Articles.unlistable(folder, e));
        }
    }

    private boolean isStandardInput(Path path) {
        return standardInput != null && path.equals(STANDARD_INPUT);
    }

    private boolean isStandardInput(Named file) {
        return !file.inFolder() && isStandardInput(file.path());
    }

    /**
     * {@return the files that are not there: known before anything is read}
     */
    public List<InputProblem> missing() {
        return files.stream()
                .filter(f -> !isStandardInput(f) && Files.notExists(f.path()))
                .map(f -> ArticleInput.of(f.path(), options)
                        .unreadable(new NoSuchFileException(f.path().toString()))
                        .problem())
                .toList();
    }

    /**
     * Reads everything.
     *
     * @param sink takes articles and problems
     * @param progress told the bytes of the files
     */
    public void read(ArticleSink sink, Progress progress) {
        long total = files.stream().anyMatch(this::isStandardInput)
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
        if (standardInput != null && isStandardInput(file)) {
            readers.read(ArticleInput.of("stdin", standardInput, options), sink);
            return;
        }
        if (file.inFolder() && !readers.reads(file.path())) {
            passedOver.accept(file.path());
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
            passedOver.accept(file.path());
        }
    }
}
