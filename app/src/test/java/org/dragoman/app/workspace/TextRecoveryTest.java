package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRecoveryTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private TextRecovery recovery;

    @BeforeEach
    void workspace() throws IOException {
        workspace = Workspace.create(folder.resolve("w"), WorkspaceSettings.of("w"));
        recovery = TextRecovery.of(workspace);
    }

    private UnsavedText text() {
        return new UnsavedText(
                workspace.articles().resolve("a.json"), "a", LanguageTag.AR, "سطر أول\n\n“quoted” – şəhər\n");
    }

    @Test
    void textsComeBackAsTheyWere() throws IOException {
        UnsavedText elsewhere = new UnsavedText(folder.resolve("b.txt"), "b", LanguageTag.EN, "Two");
        recovery.write(List.of(text(), elsewhere));
        assertThat(recovery.find().orElseThrow().texts()).containsExactly(text(), elsewhere);
    }

    @Test
    void theWorkspaceCanBeMoved() throws IOException {
        recovery.write(List.of(text()));
        Path moved = Files.move(workspace.folder(), folder.resolve("moved"));
        Workspace there = new Workspace(moved.toAbsolutePath(), workspace.settings());
        assertThat(TextRecovery.of(there).find().orElseThrow().texts())
                .extracting(UnsavedText::file)
                .containsExactly(there.articles().resolve("a.json"));
    }

    @Test
    void withoutTextsThereIsNoFile() throws IOException {
        recovery.write(List.of(text()));
        recovery.write(List.of());
        assertThat(recovery.side()).doesNotExist();
        assertThat(recovery.find()).isEmpty();
    }

    @Test
    void halfAFileIsNoText() throws IOException {
        recovery.write(List.of(text()));
        String whole = Files.readString(recovery.side());
        Files.writeString(recovery.side(), whole.substring(0, whole.length() / 2));
        assertThat(recovery.find()).isEmpty();
    }
}
