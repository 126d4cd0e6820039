package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.importing.ImportView;
import org.dragoman.app.ui.importing.ImportWork;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.event.NearDuplicates;
import org.dragoman.glossary.service.Services;

/** Ties the import sheet to the window. For the event thread. */
final class ImportSheet {
    private final WorkbenchWindow window;
    private final ImportModel model;
    private final ImportWork work;

    ImportSheet(WorkbenchWindow window, Services services) {
        this.window = window;
        this.model = window.models().importing();
        work = new ImportWork(
                services.articles(),
                new NearDuplicates(services.languages()),
                model,
                problems -> window.view().problems().show(problems));
    }

    ImportView.Commands commands(Actions actions) {
        return new ImportView.Commands(
                actions.get(Command.UNDO),
                actions.get(Command.REDO),
                actions.get(Command.STOP),
                this::open,
                this::save,
                work::leave);
    }

    boolean isOpen() {
        return model.isOpen();
    }

    /** Shows pages, behind those that are there. */
    void read(List<Path> paths) {
        work.read(paths);
    }

    /** Into a workspace pages come by being saved there: opened alone they would be gone with it. */
    private void open() {
        if (window.desks().workspace().target() != null) {
            save();
            return;
        }
        work.finish().ifPresent(chosen -> window.models().events().open(EventGroups.of(chosen)));
    }

    /** Into the workspace, where one is open: its list shows them then, and the sheet has done its work. */
    private void save() {
        Workspace workspace = window.desks().workspace().target();
        if (workspace != null) {
            work.save(workspace.articles(), workspace.decisions(), () -> {
                work.leave();
                window.desks().workspace().wrote();
            });
            return;
        }
        FileChooser.askFolder(
                        window.frame(), window.messages(), window.settings().lastFolder())
                .ifPresent(work::save);
    }

    /** Escape: stops what runs, else leaves the sheet. */
    void stop() {
        if (!work.cancel()) {
            work.leave();
        }
    }

    /** Whether the window may close: it may not before its user knows of corrections that would be lost. */
    boolean mayClose() {
        return !model.isOpen() || work.quit();
    }
}
