package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedWorkTest {
    private static final Decisions SOME = Decisions.NONE.with(new EventDecision(List.of("a", "b")));
    private static final FileTime EARLY = FileTime.from(Instant.parse("2024-06-21T10:00:00Z"));
    private static final FileTime LATE = FileTime.from(Instant.parse("2024-06-21T10:05:00Z"));

    @TempDir
    Path folder;

    private Recovery recovery;

    @BeforeEach
    void workspace() throws IOException {
        recovery = Recovery.of(Workspace.create(folder, WorkspaceSettings.of("w")));
    }

    @Test
    void workOfAProgramThatWasKilledIsFound() throws IOException {
        DecisionFile.write(recovery.decisions(), Decisions.NONE);
        Files.setLastModifiedTime(recovery.decisions(), EARLY);
        recovery.write(SOME);
        Files.setLastModifiedTime(recovery.side(), LATE);
        assertThat(recovery.find()).contains(new Recovery.Unsaved(SOME, LATE.toInstant()));
    }

    @Test
    void workThatWasSavedLaterIsNotOffered() throws IOException {
        recovery.write(SOME);
        Files.setLastModifiedTime(recovery.side(), EARLY);
        DecisionFile.write(recovery.decisions(), SOME);
        Files.setLastModifiedTime(recovery.decisions(), LATE);
        assertThat(recovery.find()).isEmpty();
    }

    @Test
    void halfASideFileIsNoWork() throws IOException {
        recovery.write(SOME);
        String whole = Files.readString(recovery.side());
        Files.writeString(recovery.side(), whole.substring(0, whole.length() / 2));
        assertThat(recovery.find()).isEmpty();
    }

    @Test
    void clearedWorkIsGone() throws IOException {
        recovery.write(SOME);
        recovery.clear();
        recovery.clear();
        assertThat(recovery.find()).isEmpty();
    }

    @Test
    void backupsAreNumberedAndTheOldestGo() throws IOException {
        Path file = folder.resolve("decisions.json");
        Backups backups = new Backups(folder.resolve("old"), 2);
        backups.keep(file);
        for (String text : List.of("one", "one", "two", "three")) {
            Files.writeString(file, text);
            backups.keep(file);
        }
        assertThat(backups.of(file))
                .containsExactly(folder.resolve("old/decisions.json.2"), folder.resolve("old/decisions.json.3"));
        assertThat(folder.resolve("old/decisions.json.3")).hasContent("three");
    }

    @Test
    void changesByOthersAreNoticed() throws IOException {
        Path changed = Files.writeString(folder.resolve("a"), "a");
        Path gone = Files.writeString(folder.resolve("b"), "b");
        Path same = Files.writeString(folder.resolve("c"), "c");
        Path come = folder.resolve("d");
        List<Path> files = List.of(changed, gone, same, come);
        DiskState before = DiskState.of(files);
        Files.writeString(changed, "longer");
        Files.delete(gone);
        Files.writeString(come, "d");
        assertThat(before.changed(DiskState.of(files))).containsExactly(changed, gone, come);
        assertThat(before.changed(before)).isEmpty();
    }

    @Test
    void whatAProgramKeepsHiddenInAFolderIsNoChangeOfIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("articles/2024"));
        Path article = Files.writeString(inner.resolve("a.json"), "a");
        List<Path> files = List.of(folder.resolve("articles"));
        DiskState before = DiskState.of(files);
        Path index = Files.createDirectories(folder.resolve("articles/.dragoman/index"));
        Files.writeString(index.resolve("segments_1"), "x");
        assertThat(before.changed(DiskState.of(files))).isEmpty();
        Files.writeString(article, "longer");
        DiskState longer = DiskState.of(files);
        assertThat(before.changed(longer)).isEqualTo(files);
        Files.writeString(inner.resolve("b.json"), "b");
        assertThat(longer.changed(DiskState.of(files))).isEqualTo(files);
    }
}
