package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.workspace.Backups;
import org.dragoman.app.workspace.Claim;
import org.dragoman.app.workspace.DiskState;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.Recovery;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.edit.store.LockHolder;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** What is read and written when a workspace is opened and saved. For the background. */
final class WorkspaceFiles {
    private static final int BACKUPS = 9;

    private WorkspaceFiles() {}

    /**
     * A workspace that was opened.
     *
     * @param workspace the workspace
     * @param held its decisions
     * @param other who has it open already, null for nobody
     * @param claim says that it is open here
     * @param disk how its files looked
     */
    record Opened(
            Workspace workspace, Decisions held, @Nullable LockHolder other, Claim claim, DiskState disk) {}

    /**
     * What came of saving.
     *
     * @param kept what the file holds now, null where somebody else took the workspace over
     * @param other who did, null where nobody is known
     * @param disk how the files look now
     */
    record Written(@Nullable KeptDecisions kept, @Nullable LockHolder other, DiskState disk) {}

    /** How the files look that others may change. */
    static DiskState look(Workspace workspace) {
        return DiskState.of(List.of(workspace.decisions(), workspace.file(), workspace.articles()));
    }

    /** Name of the user, for the note. */
    static String user() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "?" : name;
    }

    /** Opens a workspace and claims it; who may not write reads only. */
    static ReadResult<Opened> read(Path folder) throws IOException {
        ReadResult<Workspace> read = Workspace.open(folder);
        if (!(read instanceof ReadResult.Ok<Workspace> ok)) {
            return new ReadResult.Failed<>(read.problems());
        }
        Workspace workspace = ok.value();
        ReadResult<Decisions> held = DecisionFile.read(workspace.decisions());
        if (!(held instanceof ReadResult.Ok<Decisions> decided)) {
            return new ReadResult.Failed<>(held.problems());
        }
        Claim claim = new Claim(workspace, InstantSource.system());
        Optional<LockHolder> other;
        try {
            workspace.prepare();
            other = claim.take(user());
        } catch (IOException e) {
            other = Optional.of(new LockHolder("–", Instant.now(), String.valueOf(e.getMessage()), false));
        }
        return new ReadResult.Ok<>(
                new Opened(workspace, decided.value(), other.orElse(null), claim, look(workspace)), held.problems());
    }

    /** Writes what is decided, unless somebody else took the workspace over. */
    static Written write(Workspace workspace, Claim own, KeptDecisions before, Decisions now) throws IOException {
        if (!own.isStillOwn()) {
            return new Written(null, own.holder().orElse(null), new DiskState(Map.of()));
        }
        new Backups(workspace.backups(), BACKUPS).keep(workspace.decisions());
        KeptDecisions kept = before.save(workspace.decisions(), now);
        Recovery.of(workspace).clear();
        return new Written(kept, null, look(workspace));
    }
}
