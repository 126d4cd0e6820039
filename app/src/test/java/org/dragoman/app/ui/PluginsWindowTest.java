package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.plugins.PluginLine;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;

class PluginsWindowTest extends PluginManagerTest {
    @Test
    void listsASoundADisabledAndABrokenPlugin() {
        manage();
        assertThat(rows())
                .containsExactly(
                        "List of names|1.0.0|at work|Panel test-names",
                        "Switched off|2.0.0|disabled|",
                        "Old words|0.9.0|broken|");
        assertThat(words("plugins.restart")).isEqualTo("Changes take effect when Dragoman is started again.");
        shot("plugins");
        select(2);
        assertThat(words("plugins.reason")).startsWith("It was built for Dragoman 99.0.0; this is ");
        shot("plugins-broken");
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog("plugins.dialog") == null);
        assertThat(look(() -> window.frame().isShowing())).isTrue();
    }

    @Test
    void panelOfAPluginStandsInTheWindowAndWhatItThrowsLaterIsTold() {
        manage();
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog("plugins.dialog") == null);
        refocus(find("compare.text.0", JComponent.class));
        keys(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_0);
        await("the panel", () -> find("names.list", JComponent.class).isFocusOwner());
        assertThat(look(() -> find("tables.tabs", JTabbedPane.class).getTitleAt(9)))
                .isEqualTo("List of names");
        keys(KeyEvent.VK_F12);
        assertThat(look(() -> window.view().problems().problems()))
                .extracting(InputProblem::toString)
                .containsExactly("plug-in names (List of names 1.0.0, a-names-1.0.jar): error: The plug-in failed:"
                        + " java.lang.IllegalStateException: pressed."
                        + " Disable it under Help, Plug-ins, and tell its author. [U011]");
        picture("panel-of-plugin-fails");
    }

    @Test
    void spaceSwitchesOffAndOnAgain() {
        manage();
        keys(KeyEvent.VK_SPACE);
        idle();
        assertThat(folder.disabled()).containsExactlyInAnyOrder("names", "off");
        assertThat(rows().get(0))
                .isEqualTo("List of names|1.0.0|at work · disabled from the next start|Panel test-names");
        assertThat(words("plugins.restart")).isEqualTo("1 change takes effect when Dragoman is started again.");
        assertThat(notice()).isEqualTo("Disabled: List of names");
        assertThat(look(button("plugins.toggle")::getText)).isEqualTo("Enable");
        keys(KeyEvent.VK_SPACE);
        idle();
        assertThat(folder.disabled()).containsExactly("off");
        assertThat(rows().get(0)).startsWith("List of names|1.0.0|at work|");
    }

    @Test
    void disabledPluginIsEnabledFromTheNextStart() {
        manage();
        select(1);
        run(button("plugins.toggle")::doClick);
        idle();
        assertThat(folder.disabled()).isEmpty();
        assertThat(rows().get(1)).isEqualTo("Switched off|2.0.0|disabled · enabled from the next start|");
    }

    @Test
    void newPluginIsAddedAfterAWarning() throws IOException {
        Path jar = PluginJars.panel(temp.resolve("down/more.jar"), "more", "More names", "0.3");
        manage();
        offer(jar);
        await("the question", () -> dialog("plugins.adding") != null);
        shot("plugins.adding", "plugins-add");
        answer("plugins.adding", "yes");
        assertThat(folder.path().resolve("more.jar")).hasSameBinaryContentAs(jar);
        assertThat(rows()).contains("More names|0.3.0|new · from the next start|");
        assertThat(notice()).isEqualTo("Added: More names");
        assertThat(look(() -> window.desks().plugins().model().selected().id())).isEqualTo("more");
        shot("plugins-added");
    }

    @Test
    void pluginIsNotAddedWhereItsUserDeclines() throws IOException {
        Path jar = PluginJars.panel(temp.resolve("down/more.jar"), "more", "More names", "0.3");
        manage();
        offer(jar);
        answer("plugins.adding", "no");
        assertThat(folder.path().resolve("more.jar")).doesNotExist();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void newerVersionReplacesTheOlderOneOfAnotherFileName() throws IOException {
        Path jar = PluginJars.panel(temp.resolve("down/names-1.1.jar"), "names", "List of names", "1.1");
        manage();
        offer(jar);
        await("the question", () -> dialog("plugins.adding") != null);
        assertThat(look(() -> ((AbstractButton) in(dialog("plugins.adding"), "plugins.adding.yes")).getText()))
                .isEqualTo("Replace");
        answer("plugins.adding", "yes");
        assertThat(folder.jars())
                .extracting(p -> p.getFileName().toString())
                .contains("names-1.1.jar")
                .doesNotContain("a-names-1.0.jar");
        assertThat(rows()).contains("List of names|1.1.0|at work · replaced from the next start|Panel test-names");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void whatIsNoPluginIsRefusedWithTheReason() throws IOException {
        Path text = Files.writeString(temp.resolve("notes.jar"), "no jar");
        Path library = PluginJars.library(temp.resolve("library.jar"));
        Path old = PluginJars.old(temp.resolve("older.jar"), "older", "Older");
        manage();
        offer(text);
        await("the notice", () -> window.desks().plugins().model().notice() != null);
        assertThat(notice()).startsWith("Nothing was added.\nnotes.jar: It is no jar, or damaged");
        offer(library, old);
        await(
                "the other notice",
                () -> window.desks().plugins().model().notice().problems().size() == 2);
        assertThat(notice())
                .contains("library.jar: It has no META-INF/dragoman-plugin.properties")
                .contains("older.jar: It was built for Dragoman 99.0.0");
        shot("plugins-refused");
        assertThat(folder.jars()).hasSize(3);
    }

    @Test
    void soundJarsAmongOthersAreAddedAndTheRestIsTold() throws IOException {
        Path jar = PluginJars.panel(temp.resolve("down/more.jar"), "more", "More names", "0.3");
        Path library = PluginJars.library(temp.resolve("library.jar"));
        manage();
        offer(library, jar);
        answer("plugins.adding", "yes");
        assertThat(rows()).hasSize(4);
        assertThat(notice()).startsWith("Added: More names\nlibrary.jar: It has no META-INF");
    }

    @Test
    void droppedJarIsOffered() throws IOException {
        Path jar = PluginJars.panel(temp.resolve("down/more.jar"), "more", "More names", "0.3");
        manage();
        SwingUtilities.invokeLater(() -> table().getTransferHandler()
                .importData(new TransferHandler.TransferSupport(table(), new DroppedFile(jar.toFile()))));
        answer("plugins.adding", "yes");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void deleteRemovesAfterAQuestion() {
        manage();
        select(2);
        keys(KeyEvent.VK_DELETE);
        answer("plugins.removing", "no");
        assertThat(folder.jars()).hasSize(3);
        refocus(look(PluginsWindowTest::table));
        keys(KeyEvent.VK_DELETE);
        await("the question", () -> dialog("plugins.removing") != null);
        shot("plugins.removing", "plugins-remove");
        answer("plugins.removing", "yes");
        assertThat(folder.jars())
                .extracting(p -> p.getFileName().toString())
                .containsExactly("a-names-1.0.jar", "b-off.jar");
        assertThat(rows().get(2)).isEqualTo("Old words|0.9.0|broken · removed, gone from the next start|");
        assertThat(look(button("plugins.remove")::isEnabled)).isFalse();
    }

    @Test
    void changesAreStillKnownWhenTheManagerIsOpenedAgain() {
        manage();
        keys(KeyEvent.VK_SPACE);
        idle();
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog("plugins.dialog") == null);
        refocus(find("compare.text.0", JComponent.class));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        await("the manager", () -> dialog("plugins.dialog") != null && table().isFocusOwner());
        idle();
        assertThat(words("plugins.restart")).startsWith("1 change takes effect");
        assertThat(look(() -> window.desks().plugins().model().lines().get(0).next()))
                .isEqualTo(PluginLine.Next.DISABLED);
    }

    @Test
    void detailsCanBeCopied() throws Exception {
        manage();
        run(button("plugins.copy")::doClick);
        String copied =
                (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        assertThat(copied)
                .contains("List of names 1.0.0 (names)", "Lists every name", "a-names-1.0.jar")
                .contains("Panel: test-names (org.dragoman.app.ui.NamesPanel)");
    }

    @Test
    void emptyFolderSaysHowToFillIt() throws IOException {
        for (Path jar : folder.jars()) {
            folder.remove(jar);
        }
        manage();
        assertThat(rows()).isEmpty();
        assertThat(look(button("plugins.remove")::isEnabled)).isFalse();
        assertThat(look(button("plugins.toggle")::isEnabled)).isFalse();
        shot("plugins-empty");
    }

    @Test
    void arabicManagerRunsFromRightToLeftAndExplainsInArabic() {
        settings.language(UiLanguage.ARABIC);
        manage();
        select(2);
        assertThat(words("plugins.reason"))
                .isEqualTo("بُنيت لإصدار آخر من دراغومان. اطلب من مؤلفها ما يناسب هذا الإصدار.  P001");
        assertThat(look(() -> table().getComponentOrientation().isLeftToRight()))
                .isFalse();
        assertThat(look(() -> button("plugins.add").getLocationOnScreen().x))
                .isGreaterThan(look(() -> button("plugins.close").getLocationOnScreen().x));
        run(button("plugins.toggle")::doClick);
        idle();
        shot("plugins-arabic");
    }

    @Test
    void darkAzerbaijaniManager() {
        settings.language(UiLanguage.AZERBAIJANI);
        settings.theme(Theme.DARK.name());
        manage();
        select(2);
        assertThat(words("plugins.reason")).startsWith("Dragoman-ın başqa versiyası üçün yığılıb.");
        shot("plugins-dark");
    }
}
