package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JMenu;
import javax.swing.JTextPane;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.tables.TrendModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From samples to a workspace, and from one workspace to another: nothing of what was open before stays behind. */
class LeavingWindowTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        settings.toured(true);
        context = ProposalEvents.context();
    }

    private EventsModel events() {
        return window.models().events();
    }

    private Path workspace(String name, EventGroup event) throws IOException {
        Workspace made = Workspace.create(folder.resolve(name), WorkspaceSettings.of(name));
        List<Article> own = event.articles().stream()
                .map(a -> a.with(a.provenance().sample(false)))
                .toList();
        ArticleFolder.write(made.articles(), own, Decisions.NONE);
        return made.folder();
    }

    private void open(Path workspace) {
        run(() -> window.desks().opener().open(List.of(workspace)));
        await("the workspace", () -> isOpen(workspace));
        await(
                "its texts",
                () -> window.models().workspace().progress().work() == WorkspaceModel.Work.NONE
                        && !window.models().compare().articles().isEmpty()
                        && window.models().compare().comparison() != null);
    }

    private boolean isOpen(Path folder) {
        Workspace open = window.models().workspace().workspace();
        return open != null && open.folder().equals(folder);
    }

    private boolean anySample() {
        return look(() -> events().events().stream().anyMatch(ListedEvent::sample));
    }

    private void type(String word) {
        keys(KeyEvent.VK_F2);
        await("typing", () -> window.models().checks().editing() >= 0);
        String pane = "compare.text." + look(() -> window.models().checks().editing());
        run(() -> find(pane, JTextPane.class).replaceSelection(word));
        await("the change", () -> window.models().checks().texts().unsaved());
    }

    @Test
    void samplesAreNotCountedWithAWorkspaceAndComeBackByTheMenu() throws IOException {
        Path study = workspace("study", ProposalEvents.events().get(1));
        open(ProposalEvents.events());
        assertThat(anySample()).isTrue();
        open(study);
        assertThat(anySample()).isFalse();
        await("the counts", () -> {
            TrendModel trend = window.models().trend();
            return !trend.counting()
                    && window.desks().trend().named("port-authority").isEmpty();
        });
        AbstractButton item = find("menu.SAMPLE_EVENTS");
        assertThat(look(item::isSelected)).isFalse();
        run(item::doClick);
        await("the samples", () -> window.models().workspace().workspace() == null && events().showsSamples());
        assertThat(look(() -> events().events())).hasSize(2).allMatch(ListedEvent::sample);
        assertThat(look(item::isSelected)).isTrue();
        assertThat(look(item::isEnabled)).as("there is nothing else to show").isFalse();
    }

    private AbstractButton find(String name) {
        return look(() ->
                (AbstractButton) Arrays.stream(window.frame().getJMenuBar().getComponents())
                        .filter(JMenu.class::isInstance)
                        .flatMap(m -> Arrays.stream(((JMenu) m).getMenuComponents()))
                        .filter(c -> name.equals(c.getName()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void textsThatWereGivenUpAreForgotten() throws IOException {
        Path first = workspace("first", ProposalEvents.events().get(0));
        Path second = workspace("second", ProposalEvents.events().get(1));
        open(List.of());
        open(first);
        type("Lost ");
        run(() -> window.desks().workspace().open(second));
        assertThat(look(() -> window.view().problems().isVisible())).isTrue();
        assertThat(look(() -> isOpen(first))).isTrue();
        open(second);
        assertThat(look(() -> window.models().checks().texts().unsaved())).isFalse();
        type("Kept ");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the text as it was", () -> !window.models().checks().texts().unsaved());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
        await("the end", () -> !window.frame().isDisplayable());
    }

    @Test
    void theQueueOfAFormerWorkspaceIsGone() throws IOException {
        Path first = workspace("first", ProposalEvents.events().get(0));
        Path second = workspace("second", ProposalEvents.events().get(1));
        open(List.of());
        open(first);
        run(() -> window.desks().review().find());
        await("the queue", () -> window.desks().review().model().count() > 0);
        open(second);
        assertThat(look(() -> window.desks().review().model().count())).isZero();
        assertThat(look(() -> window.models().pages().shown())).isEqualTo(Perspective.REVIEW);
        picture("review-of-the-next-workspace");
    }
}
