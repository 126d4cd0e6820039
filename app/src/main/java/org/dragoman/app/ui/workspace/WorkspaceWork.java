package org.dragoman.app.ui.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.workspace.WorkspaceFiles.Opened;
import org.dragoman.app.ui.workspace.WorkspaceFiles.Written;
import org.dragoman.app.workspace.Claim;
import org.dragoman.app.workspace.DiskState;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.TextRecovery;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.edit.store.LockHolder;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Opens workspaces, saves what is decided in them, and looks after them meanwhile: work that is not saved is kept beside, who
 * else is at work there is heeded, changes by others are noticed. For the event thread; files are worked on in the background.
 */
public final class WorkspaceWork {
    /** The same in every language. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final int NAMES = 3;

    private final WorkspaceModel model;
    private final DecisionsModel decisions;
    private final Host host;
    private final Lane lane = new Lane();
    private @Nullable Claim claim;
    private DiskState disk = new DiskState(Map.of());
    private final Beside beside;
    private boolean saving;
    private boolean ended;

    /** What the work needs of the window. */
    public interface Host {
        /**
         * A workspace is open, or none any more: its articles are to be listed.
         *
         * @param workspace the workspace, null for none
         */
        void opened(@Nullable Workspace workspace);

        /**
         * {@return the texts that were changed and are in no file}
         */
        List<UnsavedText> unsavedTexts();

        /**
         * Brings texts back that were changed before a program ended without saving them.
         *
         * @param texts the texts
         * @param homeless takes those whose article is not there any more
         */
        void restore(List<UnsavedText> texts, Consumer<List<UnsavedText>> homeless);

        /** Articles of the workspace came, went or were changed. */
        void articlesChanged();

        /**
         * Something went wrong.
         *
         * @param problems what
         */
        void problems(List<InputProblem> problems);
    }

    /**
     * Work for a window.
     *
     * @param model what is open
     * @param decisions what is decided
     * @param host the window
     */
    public WorkspaceWork(WorkspaceModel model, DecisionsModel decisions, Host host) {
        this.model = model;
        this.decisions = decisions;
        this.host = host;
        this.beside = new Beside(model, decisions, host, lane);
    }

    /**
     * Makes a workspace of a folder and opens it; one that is a workspace already is opened.
     *
     * @param folder made if missing
     */
    public void create(Path folder) {
        lane.run(
                () -> Workspace.isWorkspace(folder)
                        ? folder
                        : Workspace.create(folder, WorkspaceSettings.of(String.valueOf(folder.getFileName())))
                                .folder(),
                this::open,
                e -> failed(folder, e));
    }

    /**
     * Opens a workspace; the one that is open is saved and closed, and stays where the other cannot be read.
     *
     * @param folder a folder with a {@code dragoman.json}
     */
    public void open(Path folder) {
        Workspace now = model.workspace();
        if (now != null && now.folder().equals(folder)) {
            close(() -> read(folder));
        } else {
            read(folder);
        }
    }

    private void read(Path folder) {
        lane.run(
                () -> WorkspaceFiles.read(folder),
                result -> {
                    if (result instanceof ReadResult.Ok<Opened> ok) {
                        close(() -> opened(ok.value()));
                    } else {
                        host.problems(result.problems());
                    }
                },
                e -> failed(folder, e));
    }

    private void opened(Opened opened) {
        Workspace workspace = opened.workspace();
        boolean locked = opened.other() != null;
        claim = opened.claim();
        disk = opened.disk();
        beside.opened(opened.held());
        decisions.open(new KeptDecisions(locked ? null : workspace.decisions(), opened.held()));
        model.open(workspace, locked);
        host.opened(workspace);
        if (opened.other() != null) {
            tell(Notice.Kind.LOCKED, opened.other());
        } else {
            beside.look(workspace);
        }
    }

    static String time(Instant when) {
        return TIME.format(when.atZone(ZoneId.systemDefault()));
    }

    private void tell(Notice.Kind kind, LockHolder other) {
        model.tell(new Notice(
                kind,
                List.of("who", other.who(), "when", time(other.since()), "host", other.host()),
                List.of(
                        new Notice.Answer("workspace.take-over", this::takeOver),
                        new Notice.Answer("workspace.close-notice", () -> {}))));
    }

    private void takeOver() {
        Workspace workspace = model.workspace();
        Claim own = claim;
        if (workspace == null || own == null) {
            return;
        }
        lane.run(
                () -> {
                    own.takeOver(WorkspaceFiles.user());
                    return DecisionFile.read(workspace.decisions());
                },
                read -> {
                    if (read instanceof ReadResult.Ok<Decisions> ok) {
                        decisions.kept(new KeptDecisions(workspace.decisions(), ok.value()));
                        model.open(workspace, false);
                    } else {
                        host.problems(read.problems());
                    }
                },
                e -> failed(workspace.folder(), e));
    }

    /** Whether what is decided goes into the open workspace when it is saved. */
    public boolean canSave() {
        return model.workspace() != null && !model.readOnly();
    }

    /** Writes what is decided into the workspace; what it held before is kept as a backup. */
    public void save() {
        Workspace workspace = model.workspace();
        Claim own = claim;
        if (workspace == null || own == null || !canSave() || saving) {
            return;
        }
        saving = true;
        KeptDecisions before = decisions.kept();
        Decisions now = decisions.decisions();
        lane.run(
                () -> WorkspaceFiles.write(workspace, own, before, now),
                written -> {
                    saving = false;
                    if (written.kept() == null) {
                        lost(written.other());
                    } else {
                        disk = written.disk();
                        decisions.kept(written.kept());
                    }
                },
                e -> {
                    saving = false;
                    failed(workspace.folder(), e);
                });
    }

    private void lost(@Nullable LockHolder other) {
        model.open(model.workspace(), true);
        tell(Notice.Kind.TAKEN, other == null ? new LockHolder("–", Instant.now(), "–", false) : other);
    }

    /** Keeps what is not saved, texts too, beside the workspace's files. */
    public void keepBeside() {
        if (canSave() && !ended) {
            beside.keep();
        }
    }

    /** Looks whether others changed something. */
    public void look() {
        Workspace workspace = model.workspace();
        if (workspace == null || saving) {
            return;
        }
        lane.run(() -> WorkspaceFiles.look(workspace), now -> changed(workspace, now), e -> {});
    }

    private void changed(Workspace workspace, DiskState now) {
        if (!workspace.equals(model.workspace()) || saving) {
            return;
        }
        List<Path> changed = disk.changed(now);
        disk = now;
        if (changed.contains(workspace.articles())) {
            host.articlesChanged();
        }
        List<Path> files =
                changed.stream().filter(f -> !f.equals(workspace.articles())).toList();
        if (!files.isEmpty()) {
            String[] names = files.stream()
                    .limit(NAMES)
                    .map(f -> Isolates.any(String.valueOf(f.getFileName())))
                    .toArray(String[]::new);
            model.tell(new Notice(
                    Notice.Kind.CHANGED,
                    List.of("count", files.size(), "names", names),
                    List.of(
                            new Notice.Answer("workspace.changed.reload", () -> reload(workspace)),
                            new Notice.Answer("workspace.changed.keep", () -> {}))));
        }
    }

    private void reload(Workspace workspace) {
        lane.run(
                () -> WorkspaceFiles.read(workspace.folder())
                        .fold(ok -> Optional.of(ok.value()), failed -> Optional.<Opened>empty()),
                read -> read.ifPresent(r -> {
                    decisions.open(new KeptDecisions(decisions.kept().file(), r.held()));
                    beside.read(r.held());
                    model.open(r.workspace(), model.readOnly());
                }),
                e -> failed(workspace.folder(), e));
    }

    /** What was written into the workspace from here is no change by others. */
    public void wrote() {
        Workspace workspace = model.workspace();
        if (workspace != null) {
            lane.run(
                    () -> WorkspaceFiles.look(workspace),
                    now -> {
                        disk = now;
                        host.articlesChanged();
                    },
                    e -> {});
        }
    }

    /**
     * Saves and closes the workspace.
     *
     * @param then what comes next; is not done where the workspace cannot be saved
     */
    public void close(Runnable then) {
        Workspace workspace = model.workspace();
        Claim own = claim;
        if (workspace == null || own == null) {
            then.run();
            return;
        }
        boolean save = canSave() && decisions.unsaved();
        boolean canGiveUp = canSave();
        TextRecovery texts = TextRecovery.of(workspace);
        List<UnsavedText> left = beside.unanswered();
        KeptDecisions before = decisions.kept();
        Decisions now = decisions.decisions();
        lane.run(
                () -> {
                    Written written = save ? WorkspaceFiles.write(workspace, own, before, now) : null;
                    if (written == null || written.kept() != null) {
                        if (canGiveUp) {
                            texts.write(left);
                        }
                        own.release();
                    }
                    return Optional.ofNullable(written);
                },
                written -> {
                    if (written.isPresent() && written.get().kept() == null) {
                        lost(written.get().other());
                        return;
                    }
                    claim = null;
                    model.open(null, false);
                    decisions.open(KeptDecisions.NONE);
                    host.opened(null);
                    then.run();
                },
                e -> failed(workspace.folder(), e));
    }

    /** Does something in front once all that was asked of files before is done. */
    void afterFiles(Runnable action) {
        lane.run(() -> true, done -> action.run(), e -> action.run());
    }

    /** The program ends; what is decided was saved, and texts that were not are given up. */
    public void end() {
        ended = true;
        Workspace workspace = model.workspace();
        Claim own = claim;
        if (workspace != null && own != null) {
            List<UnsavedText> left = beside.unanswered();
            lane.run(
                    () -> {
                        if (canSave()) {
                            TextRecovery.of(workspace).write(left);
                        }
                        if (canSave() && !decisions.unsaved()) {
                            Files.deleteIfExists(workspace.recovery());
                        }
                        own.release();
                        return true;
                    },
                    done -> {},
                    e -> {});
        }
        lane.close();
    }

    private void failed(Path folder, Throwable reason) {
        failed(host, folder, reason);
    }

    static void failed(Host host, Path folder, Throwable reason) {
        host.problems(List.of(InputProblem.error(
                SourcePosition.of(folder.toString()),
                "W006",
                "The workspace could not be written to: " + reason.getMessage() + ".",
                "Check that you may write to the folder and that the disk is not full.")));
    }
}
