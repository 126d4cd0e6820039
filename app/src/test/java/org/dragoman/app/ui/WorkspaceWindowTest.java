package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.coding.CodingModel;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.Recovery;
import org.dragoman.app.workspace.TextRecovery;
import org.dragoman.app.workspace.UnsavedText;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.coding.Choice;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodebookFile;
import org.dragoman.coding.Scale;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.dragoman.glossary.edit.store.LockNote;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journey 1, its opening half: a workspace, pages dropped into it, events corrected, and all of it there again. */
class WorkspaceWindowTest extends WindowTest {
    @TempDir
    Path folder;

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + text + "</p><p>" + text + "</p></article></body></html>";
    }

    private Path root() {
        return folder.resolve("study");
    }

    private void openWindow() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        show(List.of(), Analyser.of(context));
    }

    private void openWorkspace() {
        run(() -> window.desks().opener().open(List.of(root())));
        await("the workspace", () -> window.models().workspace().workspace() != null);
        await("its events", () -> idle() && !events().events().isEmpty());
    }

    private boolean idle() {
        return window.models().workspace().progress().work() == WorkspaceModel.Work.NONE;
    }

    private EventsModel events() {
        return window.models().events();
    }

    private String title() {
        return look(() -> window.frame().getTitle());
    }

    /** A workspace with the articles of the tests, each an event of its own at first. */
    private Workspace filled() throws IOException {
        Workspace workspace = Workspace.create(root(), WorkspaceSettings.of("study"));
        List<Article> articles = Stream.concat(Samples.articles().stream(), Samples.events().get(1).articles().stream())
                .toList();
        ArticleFolder.write(workspace.articles(), articles, Decisions.NONE);
        return workspace;
    }

    @ParameterizedTest
    @ValueSource(strings = {"import.save", "import.open"})
    void droppedPagesAreSavedIntoTheWorkspaceAndAreThereAgain(String button) throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("a.html"),
                page("CSTO ministers gather in Almaty", "The Council of Foreign Ministers of the CSTO met in Almaty."));
        Files.writeString(
                pages.resolve("b.html"),
                page("KTMT nazirləri Almatıda", "KTMT-nin Xarici İşlər Nazirləri Şurası Almatıda toplaşıb."));
        openWindow();
        run(() -> window.desks().workspace().create(root()));
        await("the workspace", () -> window.models().workspace().workspace() != null);
        run(() -> window.desks().opener().open(List.of(pages)));
        await(
                "the pages",
                () -> window.models().importing().pages().size() == 2
                        && find(button, AbstractButton.class).isEnabled());
        click(find(button, AbstractButton.class), 10, 10);
        await(
                "the events",
                () -> !window.models().importing().isOpen()
                        && !events().events().isEmpty()
                        && idle());
        await("the texts", () -> !window.models().compare().articles().isEmpty());
        try (Stream<Path> files = Files.list(root().resolve("articles"))) {
            assertThat(files).hasSize(2);
        }
        picture("workspace-imported");
        run(() -> window.close());
        await("its end", () -> !window.frame().isDisplayable());
        openWindow();
        openWorkspace();
        assertThat(look(() -> events().events().stream()
                        .mapToInt(e -> e.articles().size())
                        .sum()))
                .isEqualTo(2);
        assertThat(look(() -> settings.workspaces())).containsExactly(root());
    }

    @Test
    void eventsAreCorrectedUndoneSavedAndThereAgain() throws IOException {
        Workspace workspace = filled();
        openWindow();
        openWorkspace();
        int all = look(() -> events().events().size());
        run(() -> {
            JList<?> list = find("events.list", JList.class);
            list.setSelectionInterval(0, all - 1);
            list.requestFocusInWindow();
        });
        assertThat(all).isGreaterThan(1);
        assertThat(title()).doesNotStartWith("*").contains("study");
        keys(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_J);
        assertThat(look(() -> events().events().size())).isEqualTo(1);
        assertThat(title()).startsWith("*");
        picture("workspace-joined");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> events().events().size())).isEqualTo(all);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        await("the file", () -> !window.models().decisions().unsaved());
        assertThat(title()).doesNotStartWith("*");
        assertThat(workspace.decisions()).content().contains("\"events\"");
        run(() -> window.close());
        await("its end", () -> !window.frame().isDisplayable());
        assertThat(workspace.lock()).doesNotExist();
        openWindow();
        openWorkspace();
        assertThat(look(() -> events().events().size())).isEqualTo(1);
    }

    @Test
    void aWorkspaceThatCannotBeReadLeavesTheOpenOne() throws IOException {
        filled();
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("dragoman.json"), "{ no");
        openWindow();
        openWorkspace();
        run(() -> window.desks().workspace().open(broken));
        await("the reason", () -> window.view().problems().isVisible());
        assertThat(look(() -> window.models().workspace().workspace().folder())).isEqualTo(root());
        assertThat(title()).contains("study");
    }

    @Test
    void workThatWasNotSavedIsOffered() throws IOException {
        Workspace workspace = filled();
        List<String> names =
                Samples.articles().stream().map(EventDecision::nameOf).toList();
        Recovery.of(workspace).write(Decisions.NONE.with(new EventDecision(names)));
        openWindow();
        openWorkspace();
        await("the question", () -> !window.models().workspace().notices().isEmpty());
        picture("workspace-recovered");
        click(find("workspace.recovered.restore", AbstractButton.class), 10, 10);
        assertThat(look(() -> window.models().decisions().decisions().events())).hasSize(1);
        assertThat(look(() -> window.models().workspace().notices())).isEmpty();
        // The keys of the button that went away are in the text, not in the field of the bar, whose list would open.
        await(
                "the keys in the text",
                () -> find("compare.text.0", Component.class).isFocusOwner());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> window.models().decisions().decisions().events())).isEmpty();
    }

    @Test
    void textsThatWereTypedAndNotSavedComeBackAsOneStep() throws IOException {
        Workspace workspace = filled();
        Article article = read(workspace);
        String text = article.text().replace("Almaty", "Astana");
        UnsavedText unsaved =
                new UnsavedText(Path.of(article.source().source()), article.id(), article.language(), text);
        UnsavedText homeless =
                new UnsavedText(workspace.articles().resolve("gone.json"), "gone", article.language(), "Lost");
        TextRecovery.of(workspace).write(List.of(unsaved, homeless));
        openWindow();
        openWorkspace();
        await("the question", () -> !window.models().workspace().notices().isEmpty());
        click(find("workspace.recovered.restore", AbstractButton.class), 10, 10);
        await("the text", () -> window.models().checks().texts().unsaved());
        assertThat(look(() -> window.models().checks().texts().changed()))
                .singleElement()
                .matches(a -> a.text().equals(text), "the text as it was typed");
        await("what has no article any more", () -> window.view().problems().isVisible());
        assertThat(look(() -> window.view().problems().problems()))
                .singleElement()
                .matches(p -> p.code().equals("W008"), "said");
        run(() -> window.desks().workspace().articlesChanged());
        await("the list", this::idle);
        assertThat(look(() -> events().events().stream()
                        .flatMap(e -> e.articles().stream())
                        .anyMatch(a ->
                                a.inMemory().filter(i -> i.text().equals(text)).isPresent())))
                .as("read again, the list has the text that no file has")
                .isTrue();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the text as it was", () -> !window.models().checks().texts().unsaved());
    }

    /** The English article as its file has it. */
    private static Article read(Workspace workspace) throws IOException {
        CollectedArticles read = new CollectedArticles();
        try (Stream<Path> files = Files.list(workspace.articles())) {
            files.forEach(f -> Articles.installed().read(f, ReadOptions.DEFAULT, read));
        }
        return read.articles().stream()
                .filter(a -> a.language().value().equals("en") && a.text().contains("CSTO"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProfileOfTheWorkspaceCountsWhileItIsOpen() throws IOException {
        Profile client = new Profile("client", null, List.of("Client"));
        context = AppContext.of(
                context.services(),
                new Glossary(context.glossary().concepts(), List.of(), List.of(client)),
                Profile.NONE);
        WorkspaceSettings plain = WorkspaceSettings.of("study");
        Workspace.create(
                root(), new WorkspaceSettings(plain.name(), plain.languages(), "client", plain.glossary(), Map.of()));
        Workspace.create(
                folder.resolve("other"),
                new WorkspaceSettings("other", plain.languages(), "nobody", plain.glossary(), Map.of()));
        openWindow();
        run(() -> window.desks().workspace().open(root()));
        await("the profile", () -> window.models().terms().context().profile().equals(client));
        await("the glossary of the folder", () -> window.desks().glossary().settled());
        assertThat(look(() -> window.models().terms().context().profile())).isEqualTo(client);
        run(() -> window.desks().workspace().open(folder.resolve("other")));
        await("what is wrong", () -> window.view().problems().isVisible());
        assertThat(look(() -> window.view().problems().problems()))
                .singleElement()
                .matches(p -> p.code().equals("W009"), "said");
        assertThat(look(() -> window.models().terms().context().profile())).isEqualTo(Profile.NONE);
    }

    @Test
    void whoComesSecondReadsOrTakesOver() throws IOException {
        Workspace workspace = filled();
        workspace.prepare();
        new LockNote(workspace.lock(), InstantSource.system()).take("Leyla");
        openWindow();
        openWorkspace();
        await("the question", () -> !window.models().workspace().notices().isEmpty());
        assertThat(title()).contains("read only");
        picture("workspace-locked");
        run(() -> window.language(UiLanguage.ARABIC));
        run(() ->
                window.view().problems().show(List.of(InputProblem.warning(SourcePosition.of("x"), "W006", "m", "a"))));
        settle();
        Component notice = find("notice.LOCKED", Component.class);
        Component problems = find("problems", Component.class);
        assertThat(look(notice::getWidth)).isEqualTo(look(problems::getWidth));
        assertThat(look(() -> notice.getLocationOnScreen().x)).isEqualTo(look(() -> problems.getLocationOnScreen().x));
        picture("workspace-locked-arabic");
        run(() -> window.view().problems().close());
        run(() -> window.language(UiLanguage.ENGLISH));
        click(find("workspace.take-over", AbstractButton.class), 10, 10);
        await("the workspace", () -> !window.models().workspace().readOnly());
        assertThat(workspace.lock()).content().doesNotContain("Leyla");
        assertThat(title()).doesNotContain("read only");
    }

    @Test
    void decisionsChangedByOthersAreReadAgain() throws IOException {
        Workspace workspace = filled();
        openWindow();
        openWorkspace();
        List<String> names =
                Samples.articles().stream().map(EventDecision::nameOf).toList();
        DecisionFile.write(workspace.decisions(), Decisions.NONE.with(new EventDecision(names)));
        run(() -> window.desks().workspace().look());
        await("the question", () -> !window.models().workspace().notices().isEmpty());
        click(find("workspace.changed.reload", AbstractButton.class), 10, 10);
        await(
                "the decisions",
                () -> !window.models().decisions().decisions().events().isEmpty());
        assertThat(look(() -> window.models().decisions().unsaved())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ENGLISH", "DARK, AZERBAIJANI", "LIGHT, ARABIC"})
    void listIsFilteredInEveryLanguage(Theme theme, UiLanguage language) throws IOException {
        filled();
        openWindow();
        openWorkspace();
        run(() -> window.theme(theme));
        run(() -> window.language(language));
        run(() -> find("events.words", JTextField.class).setText("meridian"));
        assertThat(look(() -> events().listed())).hasSize(1);
        picture("events-" + theme + "-" + language);
        run(() -> find("events.filter", AbstractButton.class).doClick());
        picture("events-filter-" + theme + "-" + language);
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> find("events.timeline", Component.class)
                        .getAccessibleContext()
                        .getAccessibleName()))
                .isNotBlank();
    }

    @Test
    void theStudyOfAWorkspaceIsWrittenAndClosesWithIt() throws IOException {
        filled();
        openWindow();
        openWorkspace();
        CodingModel coding = window.models().study().coding();
        await("its study", () -> root().equals(coding.folder()));
        run(() -> coding.book(
                new Codebook(List.of(new CodeVariable(
                        "tone", "Tone", "", CodeLevel.ARTICLE, Choice.SINGLE, Scale.NOMINAL, List.of()))),
                "Tone"));

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_W);

        await("the closed workspace", () -> window.models().workspace().workspace() == null);
        await("the closed study", () -> coding.folder() == null);
        assertThat(look(() -> coding.book().variables())).isEmpty();
        assertThat(look(coding::unsaved)).isFalse();
        assertThat(Files.readString(root().resolve(CodebookFile.NAME))).contains("tone");
    }

    @Test
    void theListOfEventsNamesTheWorkspaceWhileItIsOpen() throws IOException {
        filled();
        openWindow();
        openWorkspace();
        assertThat(heading()).contains("study");
        picture("workspace-named");

        run(() -> window.language(UiLanguage.ARABIC));
        assertThat(heading()).contains("study");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_W);
        await("the closed workspace", () -> window.models().workspace().workspace() == null);
        assertThat(heading()).isNotEmpty().doesNotContain("study");
    }

    private String heading() {
        return look(() -> find("events.title", PhraseLabel.class).phrase().plain());
    }
}
