package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.dragoman.glossary.edit.store.LockHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void workspace() throws IOException {
        workspace = Workspace.create(folder, WorkspaceSettings.of("w"));
    }

    private Claim claim() {
        return new Claim(workspace, InstantSource.system());
    }

    @Test
    void whoComesSecondHearsWhoWasFirst() throws IOException {
        Claim first = claim();
        assertThat(first.take("Leyla")).isEmpty();
        assertThat(claim().take("Samir")).map(LockHolder::who).contains("Leyla");
        first.release();
        Claim second = claim();
        assertThat(second.take("Samir")).isEmpty();
        second.release();
        assertThat(workspace.lock()).doesNotExist();
    }

    @Test
    void aNoteThatIsGoneLetsNobodyInAsLongAsTheProgramIsAtWork() throws IOException {
        Claim first = claim();
        first.take("Leyla");
        Files.delete(workspace.lock());
        assertThat(claim().take("Samir")).isPresent();
        first.release();
        Claim second = claim();
        assertThat(second.take("Samir")).isEmpty();
        second.release();
    }

    @Test
    void whoIsTakenOverNoticesAndLetsTheLockGo() throws IOException {
        Claim first = claim();
        first.take("Leyla");
        Claim second = claim();
        second.take("Samir");
        second.takeOver("Samir");
        assertThat(first.isStillOwn()).isFalse();
        assertThat(second.isStillOwn()).isTrue();
        second.release();
        Claim third = claim();
        assertThat(third.take("Nigar")).isEmpty();
        third.release();
    }
}
