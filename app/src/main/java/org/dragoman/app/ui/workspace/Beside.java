package org.dragoman.app.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.workspace.Recovery;
import org.dragoman.app.workspace.TextRecovery;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/**
 * Work that is not saved yet, decisions and texts, as it is kept beside the files of the open workspace; and that of a program
 * that ended without saving, which is offered. For the event thread.
 */
final class Beside {
    private final WorkspaceModel model;
    private final DecisionsModel decisions;
    private final WorkspaceWork.Host host;
    private final Lane lane;
    private Decisions kept = Decisions.NONE;
    private List<UnsavedText> texts = List.of();
    /** Texts that were offered, or have no article: they stay beside until somebody decides. */
    private List<UnsavedText> unanswered = List.of();

    Beside(WorkspaceModel model, DecisionsModel decisions, WorkspaceWork.Host host, Lane lane) {
        this.model = model;
        this.decisions = decisions;
        this.host = host;
        this.lane = lane;
    }

    private record Found(Optional<Recovery.Unsaved> decisions, Optional<TextRecovery.Unsaved> texts) {}

    /** A workspace was opened, and holds these decisions. */
    void opened(Decisions held) {
        kept = held;
        texts = List.of();
        unanswered = List.of();
    }

    /** The decisions were read again. */
    void read(Decisions held) {
        kept = held;
    }

    /** Looks for work that a program left, and offers it. */
    void look(Workspace workspace) {
        Decisions held = kept;
        lane.run(
                () -> new Found(
                        Recovery.of(workspace).find(),
                        TextRecovery.of(workspace).find()),
                found -> {
                    Optional<Recovery.Unsaved> decided =
                            found.decisions().filter(u -> !u.decisions().equals(held));
                    if (workspace.equals(model.workspace())
                            && (decided.isPresent() || found.texts().isPresent())) {
                        offer(workspace, new Found(decided, found.texts()));
                    }
                },
                e -> {});
    }

    private void offer(Workspace workspace, Found found) {
        unanswered = found.texts().map(TextRecovery.Unsaved::texts).orElse(List.of());
        String when = WorkspaceWork.time(found.texts()
                .map(TextRecovery.Unsaved::when)
                .or(() -> found.decisions().map(Recovery.Unsaved::when))
                .orElseThrow());
        model.tell(new Notice(
                Notice.Kind.RECOVERED,
                List.of("when", when),
                List.of(
                        new Notice.Answer("workspace.recovered.restore", () -> restore(workspace, found)),
                        new Notice.Answer("workspace.recovered.discard", () -> discard(workspace)))));
    }

    private void restore(Workspace workspace, Found found) {
        found.decisions().ifPresent(u -> decisions.step(new Restored(), "", u.decisions()));
        found.texts()
                .ifPresent(u -> host.restore(u.texts(), homeless -> {
                    unanswered = homeless;
                    homeless.forEach(t -> host.problems(List.of(InputProblem.warning(
                            SourcePosition.of(t.file().toString()),
                            "W008",
                            "The article of a text that was not saved is not there any more.",
                            "The text is in " + TextRecovery.of(workspace).side() + "."))));
                    keep();
                }));
    }

    private void discard(Workspace workspace) {
        unanswered = List.of();
        texts = List.of();
        lane.run(
                () -> {
                    Recovery.of(workspace).clear();
                    TextRecovery.of(workspace).write(List.of());
                    return true;
                },
                done -> keep(),
                e -> WorkspaceWork.failed(host, workspace.folder(), e));
    }

    /** Texts that wait for an answer, or for their article. */
    List<UnsavedText> unanswered() {
        return unanswered;
    }

    /** Keeps what is not saved; what is kept already is not written again. */
    void keep() {
        Workspace workspace = model.workspace();
        if (workspace == null) {
            return;
        }
        Decisions now = decisions.decisions();
        boolean decided = decisions.unsaved() && !now.equals(kept);
        List<UnsavedText> changed = new ArrayList<>(host.unsavedTexts());
        unanswered.stream()
                .filter(u -> changed.stream().noneMatch(u::isOfSameArticle))
                .forEach(changed::add);
        boolean written = !changed.equals(texts);
        if (!decided && !written) {
            return;
        }
        kept = decided ? now : kept;
        texts = List.copyOf(changed);
        lane.run(
                () -> {
                    if (decided) {
                        Recovery.of(workspace).write(now);
                    }
                    if (written) {
                        TextRecovery.of(workspace).write(changed);
                    }
                    return true;
                },
                done -> {},
                e -> WorkspaceWork.failed(host, workspace.folder(), e));
    }
}
