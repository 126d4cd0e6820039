package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
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
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on a folder with a sound, a disabled and a broken plug-in, and its plug-in manager. */
abstract class PluginManagerTest extends WindowTest {
    @TempDir
    Path temp;

    PluginFolder folder;
    Plugins plugins = Plugins.NONE;

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
    final void manage() {
        plugins = Plugins.load(folder, AppContext.KINDS);
        context = AppContext.of(Services.of(plugins), Samples.glossary(), Profile.NONE);
        panels = InstalledPanel.of(plugins);
        open(Samples.events());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        await("the manager", () -> dialog("plugins.dialog") != null && table().isFocusOwner());
        await("its lines", () -> table().getRowCount() > 0 || folder.jars().isEmpty());
        idle();
    }

    final void idle() {
        await("an idle manager", () -> !window.desks().plugins().model().busy());
        settle();
    }

    static JDialog dialog(String name) {
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog dialog && open.isShowing() && name.equals(open.getName())) {
                return dialog;
            }
        }
        return null;
    }

    static Component in(Container parent, String name) {
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

    static JTable table() {
        return (JTable) in(dialog("plugins.dialog"), "plugins.table");
    }

    final String words(String label) {
        return look(() -> Isolates.strip(
                ((PhraseLabel) in(dialog("plugins.dialog"), label)).phrase().plain()));
    }

    final String notice() {
        return look(() -> Stream.of(((Container) in(dialog("plugins.dialog"), "plugins.notice")).getComponents())
                .map(c -> Isolates.strip(((PhraseLabel) c).phrase().plain()))
                .collect(Collectors.joining("\n")));
    }

    final JButton button(String name) {
        return look(() -> (JButton) in(dialog("plugins.dialog"), name));
    }

    final List<String> rows() {
        return look(() -> Stream.iterate(0, i -> i < table().getRowCount(), i -> i + 1)
                .map(i -> Isolates.strip(table().getValueAt(i, 0) + "|" + table().getValueAt(i, 1) + "|"
                        + table().getValueAt(i, 2) + "|" + table().getValueAt(i, 3)))
                .toList());
    }

    final void select(int row) {
        run(() -> table().setRowSelectionInterval(row, row));
    }

    /** Says yes or no to a question, once it is asked. */
    final void answer(String question, String answer) {
        await("the question", () -> dialog(question) != null && dialog(question).isFocused());
        run(() -> ((AbstractButton) in(dialog(question), question + "." + answer)).doClick());
        await("its end", () -> dialog(question) == null);
        idle();
    }

    /** Without a window manager nobody gives the keys back when a dialog has ended. */
    final void refocus(Component component) {
        run(() -> {
            SwingUtilities.getWindowAncestor(component).toFront();
            component.requestFocus();
        });
        await("the focus", component::isFocusOwner);
    }

    final void offer(Path... jars) {
        SwingUtilities.invokeLater(() -> window.desks().plugins().offer(List.of(jars)));
    }

    final void shot(String name) {
        shot("plugins.dialog", name);
    }

    final void shot(String dialog, String name) {
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

    /** One file on its way. */
    record DroppedFile(File file) implements Transferable {
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
}
