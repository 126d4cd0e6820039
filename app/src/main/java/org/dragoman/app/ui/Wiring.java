package org.dragoman.app.ui;

import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.coding.CodingModel;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.tables.TablesModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.Workspace;

/** What follows when a model changes: works begin, views come, commands can or cannot be given. For the event thread. */
final class Wiring {
    private final WorkbenchWindow window;
    private final WorkbenchView content;
    private final FileDrop drop;

    Wiring(WorkbenchWindow window, WorkbenchView content, FileDrop drop) {
        this.window = window;
        this.content = content;
        this.drop = drop;
    }

    /** Ties the models to new views; the old ties were cut. */
    void tie() {
        works(window.models(), window.desks());
        views(window.models());
        states(window.models());
    }

    private void works(WorkbenchModels models, Desks desks) {
        models.terms().onChange(window::glossaryChanged);
        desks.findings().listen();
        desks.tables().listen();
        desks.trend().listen();
        models.events().on(EventsModel.EVENTS, desks.trend()::changed);
        models.events().on(EventsModel.EVENTS, desks.review()::eventsChanged);
        models.events().on(EventsModel.EVENTS, desks.collection().work()::openChanged);
        models.events().on(EventsModel.SELECTED, () -> {
            desks.editing().stop();
            window.showEvent(desks.analysis()::start);
        });
        models.compare().on(CompareModel.COMPARISON, () -> {
            window.updateActions();
            // While an analysis runs, what is known is what was known before.
            if (!desks.editing().replacing() && models.analysis().state() == AnalysisModel.State.RUNNING) {
                desks.findings().start();
            }
        });
        models.decisions().on(DecisionsModel.CHANGED, () -> {
            models.events().decided(models.decisions().decisions());
            desks.mentions().changed();
            window.workspaceChanged();
        });
    }

    private void views(WorkbenchModels models) {
        models.compare().on(CompareModel.ARTICLES, () -> {
            drop.install(content);
            window.workspaceChanged();
        });
        models.pages().on(PagesModel.SHOWN, () -> {
            content.showPage();
            window.desks().help().leave();
            window.updateActions();
        });
        models.importing().on(ImportModel.OPEN, () -> {
            content.showImport(models.importing().isOpen());
            window.workspaceChanged();
        });
        models.decisions().on(DecisionsModel.KEPT, window::workspaceChanged);
        models.workspace().on(WorkspaceModel.OPEN, window::workspaceChanged);
        models.workspace().on(WorkspaceModel.OPEN, this::place);
        place();
        content.tables().onSheet(this::sheet);
        sheet();
    }

    private void place() {
        Workspace workspace = window.models().workspace().workspace();
        content.events().place(workspace == null ? "" : workspace.settings().name());
    }

    private void sheet() {
        boolean there = content.tables().hasSheet();
        window.actions().enable(Command.EXPORT_TABLE, there);
        window.actions().enable(Command.PRINT_TABLE, there);
    }

    private void states(WorkbenchModels models) {
        Runnable update = window::updateActions;
        models.checks().on(ChecksModel.TEXTS, window::workspaceChanged);
        models.checks().on(ChecksModel.TEXTS, window.desks().workspace()::textsChanged);
        models.checks().findings().on(FindingsModel.LINES, update);
        models.events().on(EventsModel.EVENTS, update);
        models.events().on(EventsModel.PICKED, update);
        models.compare().on(CompareModel.ACTIVE, update);
        models.compare().on(CompareModel.PLACE, update);
        models.compare().on(CompareModel.SET_ASIDE, update);
        models.compare().on(CompareModel.COUNT_BY, update);
        models.beads().on(BeadsModel.SELECTION, update);
        models.study().coding().on(CodingModel.STATE, update);
        models.study().audit().onChange(update);
        models.analysis().onChange(update);
        models.tables().on(TablesModel.READING, update);
        models.reading().on(ReadingModel.MODE, update);
        models.reading().on(ReadingModel.TIES, update);
        models.importing().on(ImportModel.CHANGED, update);
    }
}
