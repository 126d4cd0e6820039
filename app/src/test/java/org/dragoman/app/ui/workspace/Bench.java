package org.dragoman.app.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/** A workspace without a window: what its work tells, and the texts that a window would have. */
final class Bench implements WorkspaceWork.Host {
    final WorkspaceModel model = new WorkspaceModel();
    final DecisionsModel decisions = new DecisionsModel(KeptDecisions.NONE);
    final WorkspaceWork work = new WorkspaceWork(model, decisions, this);
    final List<UnsavedText> unsaved = new ArrayList<>();
    final List<UnsavedText> restored = new ArrayList<>();
    final List<InputProblem> problems = new ArrayList<>();

    @Override
    public void opened(@Nullable Workspace workspace) {}

    @Override
    public List<UnsavedText> unsavedTexts() {
        return List.copyOf(unsaved);
    }

    @Override
    public void restore(List<UnsavedText> texts, Consumer<List<UnsavedText>> homeless) {
        restored.addAll(texts);
        unsaved.addAll(texts);
        homeless.accept(List.of());
    }

    @Override
    public void articlesChanged() {}

    @Override
    public void problems(List<InputProblem> found) {
        problems.addAll(found);
    }
}
