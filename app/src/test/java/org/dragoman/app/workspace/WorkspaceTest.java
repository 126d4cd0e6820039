package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    private static Workspace opened(Path folder) {
        assertThat(Workspace.open(folder)).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok<Workspace>) Workspace.open(folder)).value();
    }

    private List<String> codes(String text) throws IOException {
        Files.writeString(folder.resolve("dragoman.json"), text);
        return Workspace.open(folder).problems().stream()
                .map(InputProblem::code)
                .toList();
    }

    @Test
    void newWorkspaceComesBackAsItWasMade() throws IOException {
        WorkspaceSettings settings = new WorkspaceSettings(
                "Xəbərlər", List.of(LanguageTag.AZ, LanguageTag.AR), "az-state", "glossary", Map.of());
        Workspace made = Workspace.create(folder.resolve("new/one"), settings);
        assertThat(opened(folder.resolve("new/one"))).isEqualTo(made);
        assertThat(made.articles()).isDirectory();
        assertThat(made.glossary()).isEqualTo(folder.resolve("new/one/glossary"));
    }

    @Test
    void textsAndWhatIsMadeAnewAreKeptOutOfGit() throws IOException {
        Workspace.create(folder, WorkspaceSettings.of("w"));
        assertThat(folder.resolve(".gitignore")).content().contains("\n/articles/\n", "\n/index/\n", "\n/.dragoman/\n");
    }

    @Test
    void whatIsInTheFolderStays() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine\n");
        Workspace.create(folder, WorkspaceSettings.of("w"));
        assertThat(folder.resolve(".gitignore")).hasContent("mine\n");
        assertThatThrownBy(() -> Workspace.create(folder, WorkspaceSettings.of("again")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void fieldsOfLaterVersionsAreKept() throws IOException {
        codes("{\"format\": \"dragoman-workspace\", \"version\": 1, \"name\": \"w\", \"colour\": {\"r\": 1}}");
        Workspace workspace = opened(folder);
        workspace.with(new WorkspaceSettings(
                "other", List.of(), null, "g.json", workspace.settings().others()));
        assertThat(folder.resolve("dragoman.json"))
                .content()
                .contains("\"name\" : \"other\"", "\"colour\" : {\n    \"r\" : 1\n  }");
    }

    @Test
    void brokenForeignLaterAndMissingFilesAreNamed() throws IOException {
        assertThat(Workspace.open(folder).problems())
                .extracting(InputProblem::code)
                .containsExactly("W002");
        assertThat(codes("{\"format\": ")).containsExactly("W001");
        assertThat(codes("{\"format\": \"other\"}")).containsExactly("W003");
        assertThat(codes("")).containsExactly("W003");
        assertThat(codes("{\"format\": \"dragoman-workspace\", \"version\": 2}"))
                .containsExactly("W004");
    }

    @Test
    void workspaceIsKnownByItsFile() throws IOException {
        assertThat(Workspace.folderOf(folder)).isNull();
        Workspace.create(folder, WorkspaceSettings.of("w"));
        assertThat(Workspace.folderOf(folder)).isEqualTo(folder);
        assertThat(Workspace.folderOf(folder.resolve("dragoman.json"))).isEqualTo(folder);
        assertThat(Workspace.folderOf(folder.resolve(".gitignore"))).isNull();
    }
}
