package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.plugins.PluginLine;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsWindowTest extends WindowTest {
    @TempDir
    Path temp;

    private PluginFolder folder;
    private Plugins plugins = Plugins.NONE;

    @BeforeEach
    void threePlugins() throws IOException {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        folder = new PluginFolder(temp.resolve("plugins"));
        PluginJars.panel(folder.path().resolve("a-names-1.0.jar"), "names", "List of names", "1.0");
        PluginJars.hollow(folder.path().resolve("b-off.jar"), "off", "Switched off");
        PluginJars.old(folder.path().resolve("c-old.jar"), "old", "Old words");
        folder.enable("off", false);
    }

    @AfterEach
    void letGo() throws IOException {
        plugins.close();
    }

    /** Starts the program on the folder and opens the manager by its key. */
    private void manage() {
        plugins = Plugins.load(folder, AppContext.KINDS);
        context = AppContext.of(Services.of(plugins), Samples.glossary(), Profile.NONE);
        panels = InstalledPanel.of(plugins);
        open(Samples.events());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        await("the manager", () -> dialog("plugins.dialog") != null && table().isFocusOwner());
        await("its lines", () -> table().getRowCount() > 0 || folder.jars().isEmpty());
        idle();
    }

    private void idle() {
        await("an idle manager", () -> !window.plugins().model().busy());
        settle();
    }

    private static JDialog dialog(String name) {
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog dialog && open.isShowing() && name.equals(open.getName())) {
                return dialog;
            }
        }
        return null;
    }

    private static Component in(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            Component found = name.equals(child.getName()) ? child : null;
            if (found == null && child instanceof Container inner) {
                found = in(inner, name);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JTable table() {
        return (JTable) in(dialog("plugins.dialog"), "plugins.table");
    }

    private String words(String label) {
        return look(() -> Isolates.strip(
                ((PhraseLabel) in(dialog("plugins.dialog"), label)).phrase().plain()));
    }

    private String notice() {
        return look(() -> Stream.of(((Container) in(dialog("plugins.dialog"), "plugins.notice")).getComponents())
                .map(c -> Isolates.strip(((PhraseLabel) c).phrase().plain()))
                .collect(Collectors.joining("\n")));
    }

    private JButton button(String name) {
        return look(() -> (JButton) in(dialog("plugins.dialog"), name));
    }

    private List<String> rows() {
        return look(() -> Stream.iterate(0, i -> i < table().getRowCount(), i -> i + 1)
                .map(i -> Isolates.strip(table().getValueAt(i, 0) + "|" + table().getValueAt(i, 1) + "|"
                        + table().getValueAt(i, 2) + "|" + table().getValueAt(i, 3)))
                .toList());
    }

    private void select(int row) {
        run(() -> table().setRowSelectionInterval(row, row));
    }

    /** Says yes or no to a question, once it is asked. */
    private void answer(String question, String answer) {
        await("the question", () -> dialog(question) != null && dialog(question).isFocused());
        run(() -> ((AbstractButton) in(dialog(question), question + "." + answer)).doClick());
        await("its end", () -> dialog(question) == null);
        idle();
    }

    /** Without a window manager nobody gives the keys back when a dialog has ended. */
    private void refocus(Component component) {
        run(() -> {
            SwingUtilities.getWindowAncestor(component).toFront();
            component.requestFocus();
        });
        await("the focus", component::isFocusOwner);
    }

    private void offer(Path... jars) {
        SwingUtilities.invokeLater(() -> window.plugins().offer(List.of(jars)));
    }

    private void shot(String name) {
        shot("plugins.dialog", name);
    }

    private void shot(String dialog, String name) {
        painted();
        Rectangle bounds = look(() -> dialog(dialog).getBounds());
        BufferedImage image = robot.createScreenCapture(bounds);
        try {
            Files.createDirectories(Path.of("target/screenshots"));
            ImageIO.write(image, "png", new File("target/screenshots/" + name + ".png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

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
        keys(KeyEvent.VK_ALT, KeyEvent.VK_5);
        await("the panel", () -> find("names.list", JComponent.class).isFocusOwner());
        assertThat(look(() -> find("tables.tabs", JTabbedPane.class).getTitleAt(4)))
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
        assertThat(look(() -> window.plugins().model().selected().id())).isEqualTo("more");
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
        await("the notice", () -> window.plugins().model().notice() != null);
        assertThat(notice()).startsWith("Nothing was added.\nnotes.jar: It is no jar, or damaged");
        offer(library, old);
        await(
                "the other notice",
                () -> window.plugins().model().notice().problems().size() == 2);
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
                .importData(new TransferHandler.TransferSupport(table(), new Files1(jar.toFile()))));
        answer("plugins.adding", "yes");
        assertThat(rows()).hasSize(4);
    }

    /** One file on its way. */
    private record Files1(File file) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file);
        }
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
        assertThat(look(() -> window.plugins().model().lines().get(0).next())).isEqualTo(PluginLine.Next.DISABLED);
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
