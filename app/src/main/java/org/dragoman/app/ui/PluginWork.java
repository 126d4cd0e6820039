package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Desktop;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Ask;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.plugins.PluginLine;
import org.dragoman.app.ui.plugins.PluginTask;
import org.dragoman.app.ui.plugins.PluginsModel;
import org.dragoman.app.ui.plugins.PluginsView;
import org.dragoman.plugin.PluginAddition;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.dragoman.plugin.Version;
import org.jspecify.annotations.Nullable;

/** The plug-in manager: opens it, asks, and has the folder changed. For the event thread. */
final class PluginWork implements PluginsView.Commands {
    private final WorkbenchWindow window;
    private final PluginsModel model;
    private @Nullable JDialog dialog;

    PluginWork(WorkbenchWindow window, Plugins plugins) {
        this.window = window;
        model = new PluginsModel(plugins, PluginFolder.ofUser(System.getenv()));
    }

    /** Shows the manager and waits for its end. */
    void manage() {
        Messages messages = window.messages();
        JDialog opened = new JDialog(
                window.frame(),
                FileChooser.title(messages.text(Command.PLUGINS.nameKey())),
                JDialog.ModalityType.DOCUMENT_MODAL);
        dialog = opened;
        opened.setName("plugins.dialog");
        model.silence();
        model.say(null);
        PluginsView view = new PluginsView(model, messages, this);
        opened.setContentPane(view);
        opened.applyComponentOrientation(window.frame().getComponentOrientation());
        new FileDrop(this::offer).install(view);
        opened.getRootPane()
                .registerKeyboardAction(
                        e -> close(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        opened.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        Dimension most = window.frame().getSize();
        opened.setSize(Math.min(UIScale.scale(920), most.width), Math.min(UIScale.scale(600), most.height));
        opened.setLocationRelativeTo(window.frame());
        SwingUtilities.invokeLater(view.table()::requestFocusInWindow);
        PluginTask.look(model);
        opened.setVisible(true);
        dialog = null;
    }

    PluginsModel model() {
        return model;
    }

    private Window owner() {
        return dialog == null ? window.frame() : dialog;
    }

    @Override
    public void add() {
        offer(FileChooser.askJars(owner(), window.messages(), window.settings().lastFolder()));
    }

    /** Looks at files and asks about those that can be added. */
    void offer(List<Path> jars) {
        if (!jars.isEmpty() && !model.busy()) {
            PluginTask.inspect(model, jars, this::confirm);
        }
    }

    private void confirm(PluginTask.Found found) {
        Messages messages = window.messages();
        JPanel page = new JPanel(new Stack(UIScale.scale(8)));
        for (PluginAddition addition : found.usable()) {
            PluginDescriptor descriptor = addition.descriptor();
            add(
                    page,
                    Phrase.of(Isolates.any(descriptor.name()), Tone.TITLE)
                            .add(
                                    "  "
                                            + Isolates.leftToRight(
                                                    descriptor.version().toString()),
                                    Tone.QUIET));
            if (!descriptor.description().isEmpty()) {
                add(page, Phrase.of(Isolates.any(descriptor.description()), Tone.PLAIN));
            }
            add(page, Phrase.of(Isolates.leftToRight(addition.jar().toString()), Tone.QUIET));
            Version before = addition.before();
            if (before != null) {
                String key = before.compareTo(descriptor.version()) > 0 ? "plugins.replaces.newer" : "plugins.replaces";
                String words = messages.text(key, "version", Isolates.leftToRight(before.toString()));
                add(page, Phrase.empty().add(words, Tone.STRONG, "Dragoman.warning"));
            }
        }
        add(page, Phrase.of(messages.text("plugins.warning"), Tone.STRONG));
        boolean replaces = found.usable().stream().anyMatch(a -> a.before() != null);
        String yes = messages.text(replaces ? "plugins.replace.yes" : "plugins.add.yes");
        if (new Ask(owner(), messages, "plugins.adding", messages.text("plugins.add.title"), page, yes).ask(520, 0)) {
            PluginTask.add(model, found);
        }
    }

    private static void add(JPanel page, Phrase words) {
        page.add(new PhraseLabel().phrase(words).wrapping(true));
    }

    @Override
    public void toggle(PluginLine line) {
        PluginTask.enable(model, line, !line.on());
    }

    @Override
    public void remove(PluginLine line) {
        Messages messages = window.messages();
        boolean trash = supports(Desktop.Action.MOVE_TO_TRASH);
        JPanel page = new JPanel(new Stack(UIScale.scale(8)));
        add(page, Phrase.of(Isolates.any(line.name()), Tone.TITLE));
        String file = Isolates.leftToRight(line.jar().toString());
        add(
                page,
                Phrase.of(
                        messages.text(trash ? "plugins.remove.trash" : "plugins.remove.delete", "file", file),
                        Tone.PLAIN));
        String yes = messages.text("plugins.remove.yes");
        if (new Ask(owner(), messages, "plugins.removing", messages.text("plugins.remove.title"), page, yes)
                .ask(520, 0)) {
            PluginTask.remove(model, line, () -> {
                if (!trash || !Desktop.getDesktop().moveToTrash(line.jar().toFile())) {
                    model.folder().remove(line.jar());
                }
                return List.of();
            });
        }
    }

    private static boolean supports(Desktop.Action action) {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action);
    }

    @Override
    public void openFolder() {
        PluginTask.open(model, folder -> {
            if (!supports(Desktop.Action.OPEN)) {
                throw new IOException("no file manager");
            }
            Desktop.getDesktop().open(folder.toFile());
        });
    }

    @Override
    public void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public void close() {
        if (dialog != null) {
            dialog.dispose();
        }
    }
}
