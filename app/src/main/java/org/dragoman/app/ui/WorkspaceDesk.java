package org.dragoman.app.ui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.dragoman.app.ui.workspace.ArticlesWork;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.ui.workspace.WorkspaceWork;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Ties the workspace to the window: dialogs, recent ones, the moments at which work is kept beside. For the event thread. */
final class WorkspaceDesk implements WorkspaceWork.Host {
    private static final int THREE_MINUTES = 180_000;
    /** So long after the last change of a text it is kept beside, in ms. */
    private static final int SOON = 2_000;

    private final WorkbenchWindow window;
    private final WorkspaceModel model;
    private final WorkspaceWork work;
    private final ArticlesWork articles;
    private final Timer timer;
    private final Timer soon;
    private boolean unknownTold;

    WorkspaceDesk(WorkbenchWindow window) {
        this.window = window;
        this.model = window.models().workspace();
        window.models().events().keep(window.models().checks().texts()::unsaved);
        this.work = new WorkspaceWork(model, window.models().decisions(), this);
        this.articles = new ArticlesWork(
                model, window.models().events(), window.models().terms(), this);
        this.timer = new Timer(THREE_MINUTES, e -> keepBeside());
        this.soon = new Timer(SOON, e -> work.keepBeside());
        soon.setRepeats(false);
        timer.start();
    }

    /** Work is kept beside when the window loses the keys; what others did meanwhile is looked for when it has them again. */
    void follow() {
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent e) {
                work.look();
            }

            @Override
            public void windowDeactivated(WindowEvent e) {
                keepBeside();
            }
        });
    }

    private void keepBeside() {
        window.desks().editing().settle();
        work.keepBeside();
    }

    /** A text was changed or saved. */
    void textsChanged() {
        if (model.workspace() != null) {
            soon.restart();
        }
    }

    void askNew() {
        FileChooser.askNewWorkspace(
                        window.frame(), window.messages(), window.settings().lastFolder())
                .ifPresent(this::create);
    }

    void create(Path folder) {
        if (mayLeave()) {
            work.create(folder);
        }
    }

    /** Whether what is open may go: not before its user knows of texts, or of decisions without a file, that would be lost. */
    private boolean mayLeave() {
        return (work.canSave() || window.desks().mentions().mayClose())
                && window.desks().saving().mayClose();
    }

    void askOpen() {
        FileChooser.askWorkspace(
                        window.frame(), window.messages(), window.settings().lastFolder())
                .map(p -> Optional.ofNullable(Workspace.folderOf(p)).orElse(p))
                .ifPresent(this::open);
    }

    void open(Path folder) {
        if (mayLeave()) {
            work.open(folder);
        }
    }

    void close() {
        close(() -> {});
    }

    /** Saves and closes the workspace, then does something; not before its user knows of texts that would be lost. */
    void close(Runnable then) {
        if (mayLeave()) {
            work.close(then);
        }
    }

    /**
     * Saves the changed text, and what is decided: into the workspace; without one, or where somebody else has it, into a
     * file that is asked for.
     */
    void save() {
        if (window.models().checks().texts().unsaved()) {
            window.desks().saving().save();
        }
        if (!window.models().decisions().unsaved()) {
            return;
        }
        if (work.canSave()) {
            work.save();
        } else {
            window.desks().mentions().askAndSave();
        }
    }

    /** Whether decisions wait for being saved, instead of going into their file at once. */
    boolean holds() {
        return model.workspace() != null;
    }

    /** The glossary came or was replaced. */
    void glossaryChanged() {
        articles.search();
        Workspace workspace = model.workspace();
        String profile = workspace == null ? null : workspace.settings().profile();
        if (workspace != null
                && profile != null
                && !unknownTold
                && window.desks().glossary().settled()
                && window.models().terms().glossary().profile(profile).isEmpty()) {
            unknownTold = true;
            problems(List.of(InputProblem.warning(
                    SourcePosition.of(workspace.file().toString()),
                    "W009",
                    "The settings of the workspace name the profile \"" + profile + "\", which no glossary has.",
                    "Mend \"profile\" there, or add the profile to the glossary of the workspace.")));
        }
    }

    /** Looks whether others changed something. */
    void look() {
        work.look();
    }

    boolean stop() {
        return articles.stop();
    }

    /** Articles were written into the workspace from here. */
    void wrote() {
        work.wrote();
    }

    /** A text was written into its own file: where that is an article of the workspace, it is no change by others. */
    void wrote(Path file) {
        Workspace workspace = model.workspace();
        if (workspace != null && isIn(file, workspace.articles())) {
            work.wrote();
        }
    }

    /** Whether texts are written into a file: not into a workspace that somebody else has. */
    boolean mayWrite(Path file) {
        Workspace workspace = model.workspace();
        return workspace == null || work.canSave() || !isIn(file, workspace.folder());
    }

    private static boolean isIn(Path file, Path folder) {
        return file.toAbsolutePath().normalize().startsWith(folder);
    }

    /** The folder that imported pages are saved into, null where it is to be asked for. */
    @Nullable
    Workspace target() {
        return work.canSave() ? model.workspace() : null;
    }

    void end() {
        timer.stop();
        soon.stop();
        articles.stop();
        work.end();
    }

    @Override
    public void opened(@Nullable Workspace workspace) {
        articles.open(workspace);
        window.desks().saving().forget();
        window.desks().review().forget();
        window.models().checks().baseline(workspace == null ? null : workspace.baseline());
        unknownTold = false;
        window.models()
                .terms()
                .profile(workspace == null ? null : workspace.settings().profile());
        window.desks().glossary().openIn(workspace == null ? null : workspace.glossary());
        if (workspace == null) {
            window.desks().collection().work().leave();
            window.desks().coding().leaveWorkspace();
        } else {
            window.settings().lastFolder(workspace.folder());
            window.settings().workspace(workspace.folder());
            window.desks().collection().work().open(workspace.articles());
            window.desks().coding().workspace(workspace.folder());
        }
        window.workspaceChanged();
    }

    @Override
    public List<UnsavedText> unsavedTexts() {
        return window.models().checks().texts().changed().stream()
                .map(UnsavedText::of)
                .toList();
    }

    @Override
    public void restore(List<UnsavedText> texts, Consumer<List<UnsavedText>> homeless) {
        articles.whenListed(() -> new RestoredTexts(window.models(), texts, homeless).start());
    }

    @Override
    public void articlesChanged() {
        articles.again();
    }

    @Override
    public void problems(List<InputProblem> problems) {
        window.view().problems().show(problems);
    }
}
