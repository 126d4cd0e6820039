package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTextPane;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.article.Article;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole piece of work, from a fresh window to its end, with nothing but what hands can do: keys, clicks, typed text,
 * dialogs answered in the dialog. What is looked at may be looked up in the models; what is done may not.
 */
abstract class Journey extends Hands {
    private static final Path REPORT = Path.of("target", "edt-report.txt");

    /** Runs a journey in all languages of the window and in both themes. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "AZERBAIJANI, DARK", "ARABIC, LIGHT"})
    @interface InEveryLanguage {}

    /** Where a journey got stuck is seen best. */
    @RegisterExtension
    final AfterTestExecutionCallback stuck = test -> {
        if (test.getExecutionException().isPresent() && window != null) {
            pictureOf("stuck");
        }
    };

    @TempDir
    Path folder;

    private String name = "";

    @BeforeAll
    static void noReportOfBefore() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    /** What kept the window is written down for every journey. */
    @AfterAll
    static void reportIsWritten() throws IOException {
        if (!GraphicsEnvironment.isHeadless()) {
            assertThat(EdtWatch.report()).isEmpty();
            assertThat(REPORT).content().startsWith("Over 100 ms on the event thread: ");
        }
    }

    /** Opens a fresh, empty window. */
    void begin(String journey, UiLanguage language, Theme theme) {
        name = "journey-" + journey + "-" + language.tag().value();
        settings.language(language);
        settings.theme(theme.name());
        open(List.of());
        pictureOf("fresh");
    }

    /** A picture of this stage of the journey, in its language. */
    void pictureOf(String stage) {
        picture(name + "-" + stage);
    }

    /** A workspace on the disk with these articles, those of {@code together} joined in one event. */
    Workspace study(List<Article> articles, List<Article> together) throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("study"), WorkspaceSettings.of("study"));
        ArticleFolder.write(workspace.articles(), articles, Decisions.NONE);
        if (!together.isEmpty()) {
            List<String> names = together.stream().map(EventDecision::nameOf).toList();
            DecisionFile.write(workspace.decisions(), Decisions.NONE.with(new EventDecision(names)));
        }
        return workspace;
    }

    /** Opens the workspace by its command and waits for the texts of its first event. */
    void openStudy(Workspace workspace) {
        press(Command.OPEN_WORKSPACE);
        file(workspace.folder());
        await("the workspace", () -> window.models().workspace().workspace() != null);
        await("its texts", () -> window.models().compare().comparison() != null);
        calm();
    }

    /** Clicks into a text before the first of these words. */
    void caretAt(int pane, String words) {
        JTextPane text = text(pane);
        int at = look(() -> text.getText().indexOf(words));
        Rectangle place = look(() -> text.modelToView2D(at).getBounds());
        click(text, place.x, place.y + place.height / 2);
        await("the caret before " + words, () -> text.isFocusOwner() && text.getCaretPosition() == at);
    }

    JTextPane text(int pane) {
        return find("compare.text." + pane, JTextPane.class);
    }

    /** The pane of the article in a language. */
    int paneOf(String language) {
        List<Article> articles = look(() -> window.models().compare().articles());
        return IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).language().value().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** What a file holds, empty as long as it is not there. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until nothing is read, analysed or checked any more. */
    void calm() {
        await(
                "calm",
                () -> window.models().workspace().progress().work() == WorkspaceModel.Work.NONE
                        && window.models().analysis().state() == AnalysisModel.State.IDLE);
        settle();
    }
}
