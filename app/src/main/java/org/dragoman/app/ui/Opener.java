package org.dragoman.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.article.Articles;

/** Opens files and folders: articles as events, saved web pages in the import sheet. For the event thread. */
final class Opener {
    private final WorkbenchWindow window;
    private final Articles readers;
    private final ImportSheet sheet;

    Opener(WorkbenchWindow window, Articles readers, ImportSheet sheet) {
        this.window = window;
        this.readers = readers;
        this.sheet = sheet;
    }

    /** Asks for files and folders and opens them. */
    void askAndOpen() {
        open(ask(Command.OPEN));
    }

    /** Asks for pages and shows them in the import sheet. */
    void askAndImport() {
        List<Path> paths = ask(Command.IMPORT);
        if (!paths.isEmpty()) {
            remember(paths);
            sheet.read(paths);
        }
    }

    private List<Path> ask(Command command) {
        return FileChooser.ask(
                window.frame(), window.messages(), window.settings().lastFolder(), command);
    }

    /** Reads files and folders and shows what could be read; while the import sheet is there it takes them all. */
    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Path workspace = paths.size() == 1 ? Workspace.folderOf(paths.get(0)) : null;
        if (workspace != null) {
            window.desks().workspace().open(workspace);
            return;
        }
        remember(paths);
        if (sheet.isOpen()) {
            sheet.read(paths);
            return;
        }
        paths.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(window.desks().collection().work()::open);
        new Job()
                .start(
                        () -> OpenTask.read(readers, paths),
                        opened -> show(paths, opened),
                        e -> show(paths, OpenTask.failed(paths, e)));
    }

    private void show(List<Path> paths, OpenTask.Opened opened) {
        if (opened.pages()) {
            sheet.read(paths);
        } else {
            window.view().problems().show(opened.problems());
            window.models().events().open(opened.events());
        }
    }

    private void remember(List<Path> paths) {
        Path first = paths.get(0).toAbsolutePath();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        if (folder != null) {
            window.settings().lastFolder(folder);
        }
    }
}
