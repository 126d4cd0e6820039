package org.dragoman.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.PageFiles;
import org.dragoman.app.workspace.Textless;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Reads files and folders. */
final class OpenTask {
    /**
     * What came of it.
     *
     * @param events of the articles that could be read
     * @param problems of all inputs
     * @param pages whether there are web pages among them: nothing was read, they want the import sheet
     */
    record Opened(List<EventGroup> events, List<InputProblem> problems, boolean pages) {}

    private OpenTask() {}

    /** Reads every file, and of folders every file of a known kind. */
    static Opened read(Articles readers, List<Path> paths) {
        if (PageFiles.holdWebPages(paths)) {
            return new Opened(List.of(), List.of(), true);
        }
        CollectedArticles sink = new CollectedArticles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(readers, path, sink);
            } else {
                readers.read(path, ReadOptions.DEFAULT, sink);
            }
        }
        Textless.Rest rest = Textless.setAside(sink);
        return new Opened(
                rest.articles().isEmpty() ? List.of() : EventGroups.of(rest.articles()), rest.problems(), false);
    }

    private static void folder(Articles readers, Path folder, ArticleSink sink) {
        try {
            List<Path> files =
                    Articles.files(folder).stream().filter(readers::reads).toList();
            if (files.isEmpty()) {
                sink.problem(InputProblem.warning(
                        SourcePosition.of(folder.toString()),
                        "U001",
                        "The folder holds no file of a known kind.",
                        "Put articles into it as .txt, .json, .jsonl, .docx or .odt."));
            }
            files.forEach(f -> readers.read(f, ReadOptions.DEFAULT, sink));
        } catch (IOException e) {
            sink.problem(Articles.unlistable(folder, e));
        }
    }

    /** What came of it where reading failed inside the program. */
    static Opened failed(List<Path> paths, Throwable cause) {
        return new Opened(
                List.of(),
                List.of(InputProblem.error(
                        SourcePosition.of(paths.toString()),
                        "U003",
                        "Reading failed inside Dragoman: " + cause + ".",
                        "Report it with the file, if you may share it.")),
                false);
    }
}
