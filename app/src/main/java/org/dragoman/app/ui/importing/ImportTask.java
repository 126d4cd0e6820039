package org.dragoman.app.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.app.workspace.PageFiles;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Reads pages in the background; what its listener hears comes on the event thread, the pages bit by bit. */
final class ImportTask extends SwingWorker<List<InputProblem>, ImportTask.Step> {
    /**
     * What one file gave.
     *
     * @param pages its pages
     * @param done files read so far
     * @param total files to read
     */
    record Step(List<Draft> pages, int done, int total) {}

    /** Hears of pages and of the end. */
    interface Listener {
        void read(ImportTask task, List<Draft> pages, Step last);

        void finished(ImportTask task, List<InputProblem> problems);
    }

    private final Articles readers;
    private final List<Path> paths;
    private final Listener listener;

    ImportTask(Articles readers, List<Path> paths, Listener listener) {
        this.readers = readers;
        this.paths = List.copyOf(paths);
        this.listener = listener;
    }

    @Override
    protected List<InputProblem> doInBackground() {
        List<InputProblem> problems = new ArrayList<>();
        List<Path> files = files(problems);
        for (int i = 0; i < files.size() && !isCancelled(); i++) {
            CollectedArticles read = new CollectedArticles();
            readers.read(files.get(i), ReadOptions.DEFAULT.page(true), read);
            problems.addAll(read.problems());
            publish(new Step(read.articles().stream().map(Draft::of).toList(), i + 1, files.size()));
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

    @Override
    protected void process(List<Step> steps) {
        List<Draft> pages = new ArrayList<>();
        steps.forEach(s -> pages.addAll(s.pages()));
        listener.read(this, pages, steps.get(steps.size() - 1));
    }

    @Override
    protected void done() {
        try {
            listener.finished(this, get());
        } catch (CancellationException e) {
            listener.finished(this, List.of());
        } catch (ExecutionException e) {
            listener.finished(
                    this,
                    List.of(InputProblem.error(
                            SourcePosition.of(paths.toString()),
                            "U003",
                            "Reading failed inside Dragoman: " + e.getCause() + ".",
                            "Report it with the file, if you may share it.")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
