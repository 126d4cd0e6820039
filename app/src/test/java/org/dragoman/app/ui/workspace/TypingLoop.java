package org.dragoman.app.ui.workspace;

import java.nio.file.Path;
import javax.swing.SwingUtilities;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.dragoman.text.LanguageTag;

/** A program to be killed: opens a workspace, types and decides, keeps it beside, says so, and stays. */
final class TypingLoop {
    static final String TEXT = "Bir cümlə.\nکلام\nA typed line that no file has.\n";
    static final Decisions DECIDED = Decisions.NONE.with(new EventDecision(java.util.List.of("first", "second")));

    private TypingLoop() {}

    static UnsavedText text(Workspace workspace) {
        return new UnsavedText(workspace.articles().resolve("a.json"), "a", LanguageTag.AZ, TEXT);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Bench[] bench = {null};
        SwingUtilities.invokeAndWait(() -> {
            bench[0] = new Bench();
            bench[0].model.on(WorkspaceModel.OPEN, () -> opened(bench[0]));
            bench[0].work.open(folder);
        });
        Thread.currentThread().join();
    }

    private static void opened(Bench bench) {
        Workspace workspace = bench.model.workspace();
        if (workspace == null) {
            return;
        }
        // Behind what opening itself still does.
        SwingUtilities.invokeLater(() -> {
            bench.unsaved.add(text(workspace));
            bench.decisions.step(new Restored(), "", DECIDED);
            bench.work.keepBeside();
            // The files are worked on one after another: what was asked for is done when this is.
            bench.work.afterFiles(() -> System.out.println("kept"));
        });
    }
}
