package org.dragoman.app.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.PageFiles;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Reads pages and hands them on bit by bit. */
final class ImportTask {
    /**
     * What some files gave.
     *
     * @param pages their pages
     * @param done files read so far
     * @param total files to read
     */
    record Step(List<Draft> pages, int done, int total) {}

    /** So long pages are gathered before they are shown together, in ns. */
    private static final long PATIENCE = 30_000_000;

    private final Articles readers;
    private final List<Path> paths;
    private final Consumer<Step> sink;

    ImportTask(Articles readers, List<Path> paths, Consumer<Step> sink) {
        this.readers = readers;
        this.paths = List.copyOf(paths);
        this.sink = sink;
    }

    /** Reads everything; what is wrong with it. */
    List<InputProblem> read(Job job) {
        List<InputProblem> problems = new ArrayList<>();
        List<Path> files = files(problems);
        List<Draft> pages = new ArrayList<>();
        long shown = System.nanoTime();
        for (int i = 0; i < files.size(); i++) {
            job.check();
            CollectedArticles read = new CollectedArticles();
            readers.read(files.get(i), ReadOptions.DEFAULT.page(true), read);
            problems.addAll(read.problems());
            read.articles().stream().map(Draft::of).forEach(pages::add);
            if (i + 1 == files.size() || System.nanoTime() - shown > PATIENCE) {
                sink.accept(new Step(List.copyOf(pages), i + 1, files.size()));
                pages.clear();
                shown = System.nanoTime();
            }
        }
        return problems;
    }

    private List<Path> files(List<InputProblem> problems) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try {
                List<Path> inside = PageFiles.of(readers, path);
                files.addAll(inside);
                if (inside.isEmpty()) {
                    problems.add(InputProblem.warning(
                            SourcePosition.of(path.toString()),
                            "U001",
                            "The folder holds no file of a known kind.",
                            "Put pages into it as .html, .txt, .json or .jsonl."));
                }
            } catch (IOException e) {
                problems.add(InputProblem.error(
                        SourcePosition.of(path.toString()),
                        "U002",
                        "The folder cannot be listed: " + e.getMessage() + ".",
                        "Check that you may read it."));
            }
        }
        return files;
    }

    /** What is wrong where reading failed inside the program. */
    static List<InputProblem> failed(List<Path> paths, Throwable cause) {
        return List.of(InputProblem.error(
                SourcePosition.of(paths.toString()),
                "U003",
                "Reading failed inside Dragoman: " + cause + ".",
                "Report it with the file, if you may share it."));
    }
}
