package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.edit.store.LockNote;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed in an article of a workspace goes back into the article. */
class TextSavingWindowTest extends Hands {
    private static final String ADDED = "Yeni söz. ";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private int pane;

    private Path root() {
        return folder.resolve("study");
    }

    private Workspace filled() throws Exception {
        Workspace workspace = Workspace.create(root(), WorkspaceSettings.of("study"));
        ArticleFolder.write(workspace.articles(), Samples.articles(), Decisions.NONE);
        return workspace;
    }

    private void openWorkspace() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        show(List.of(), Analyser.of(context));
        run(() -> window.desks().opener().open(List.of(root())));
        await("the workspace", () -> window.models().workspace().workspace() != null);
        await(
                "its texts",
                () -> idle()
                        && window.models().compare().articles().size()
                                == Samples.articles().size());
        run(() -> window.read(ReadingModel.Mode.TEXT));
        settle();
        pane = look(() -> window.models().checks().roles().targets().stream()
                .min(Integer::compare)
                .orElse(0));
    }

    private boolean idle() {
        return window.models().workspace().progress().work() == WorkspaceModel.Work.NONE;
    }

    private TextsModel texts() {
        return window.models().checks().texts();
    }

    private JTextComponent text() {
        return find("compare.text." + pane, JTextComponent.class);
    }

    private Path file() {
        return Path.of(look(
                () -> window.models().compare().articles().get(pane).source().source()));
    }

    private String shown() {
        return look(() -> window.models().compare().articles().get(pane).text());
    }

    private String title() {
        return look(() -> window.frame().getTitle());
    }

    /** Types at the end of the text that is edited. */
    private void edit() {
        press(Command.EDIT_TEXT);
        await("the editor", () -> window.models().checks().editing() >= 0);
        assertThat(look(() -> window.models().checks().editing())).isEqualTo(pane);
        run(() -> {
            text().setCaretPosition(text().getDocument().getLength() - 1);
            text().replaceSelection(ADDED);
        });
        await("the change", () -> texts().unsaved());
    }

    @Test
    void ctrlSWritesTheTextIntoItsArticleAndAllElseThereStays() throws Exception {
        filled();
        openWorkspace();
        Path file = file();
        JsonNode before = JSON.readTree(file.toFile());
        edit();
        assertThat(title()).startsWith("*");

        press(Command.SAVE_DECISIONS);
        await("the file", () -> !texts().unsaved());

        JsonNode after = JSON.readTree(file.toFile());
        assertThat(after.path("text").asText()).contains(ADDED);
        List<String> changed = List.of("text", "provenance");
        assertThat(((ObjectNode) after).without(changed).toString())
                .isEqualTo(((ObjectNode) before).without(changed).toString());
        assertThat(title()).doesNotStartWith("*");
        assertThat(Hands.first(window.frame(), JFileChooser.class::isInstance)).isNull();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.filter(f -> !f.getFileName().toString().endsWith(".json")))
                    .isEmpty();
        }
        String saved = shown();

        run(() -> window.desks().workspace().look());
        await("the list again", this::idle);
        settle();
        assertThat(look(() -> window.models().workspace().notices())).isEmpty();
        assertThat(shown()).isEqualTo(saved);
        assertThat(look(() -> text().isEditable())).as("one goes on typing").isTrue();
        press(Command.UNDO);
        await("the text before", () -> !text().getText().contains(ADDED));
        press(Command.REDO);
        await("the text as saved", () -> !texts().unsaved());

        run(() -> window.close());
        await("its end", () -> !window.frame().isDisplayable());
        openWorkspace();
        assertThat(shown()).isEqualTo(saved);
        picture("text-saved-in-workspace");
    }

    @Test
    void aTextIsSavedAgainAfterItWasSaved() throws Exception {
        filled();
        openWorkspace();
        edit();
        press(Command.SAVE_TEXT);
        await("the file", () -> !texts().unsaved());
        run(() -> text().replaceSelection("Bir daha. "));
        await("the change", () -> texts().unsaved());
        press(Command.SAVE_TEXT);
        await("the file again", () -> !texts().unsaved());
        assertThat(JSON.readTree(file().toFile()).path("text").asText()).contains(ADDED + "Bir daha. ");
    }

    @Test
    void whatAnotherProgramWroteMeanwhileStays() throws Exception {
        filled();
        openWorkspace();
        edit();
        ObjectNode other = (ObjectNode) JSON.readTree(file().toFile());
        other.put("text", "Başqa mətn");
        JSON.writeValue(file().toFile(), other);
        press(Command.SAVE_TEXT);
        await("what is wrong", () -> window.view().problems().isVisible());
        assertThat(problems()).containsExactly("U009");
        assertThat(JSON.readTree(file().toFile())).isEqualTo(other);
        assertThat(look(() -> texts().unsaved())).isTrue();
    }

    @Test
    void whereSomebodyElseHasTheWorkspaceACopyIsOffered() throws Exception {
        Workspace workspace = filled();
        workspace.prepare();
        new LockNote(workspace.lock(), InstantSource.system()).take("Leyla");
        openWorkspace();
        String before = Files.readString(file());
        edit();
        press(Command.SAVE_TEXT);
        file(folder.resolve("copy.txt"));
        await("the copy", () -> !texts().unsaved());
        assertThat(problems()).containsExactly("U014");
        assertThat(folder.resolve("copy.txt")).content().contains(ADDED).doesNotContain("\"text\"");
        assertThat(file()).content().isEqualTo(before);
    }

    private List<String> problems() {
        return look(() -> window.view().problems().problems().stream()
                .map(InputProblem::code)
                .toList());
    }
}
