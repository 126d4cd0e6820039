package org.dragoman.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.keys.Chord;
import org.dragoman.app.ui.keys.KeyLine;
import org.dragoman.app.ui.keys.KeymapFile;
import org.dragoman.app.ui.keys.KeysModel;
import org.dragoman.app.ui.keys.KeysView;
import org.dragoman.app.ui.keys.Strokes;
import org.dragoman.app.ui.tables.TablesView;
import org.dragoman.app.ui.work.Job;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Shows the list of keys, and reads and writes files of keys. The list does not stop the work; Escape closes it. */
final class KeysDesk implements KeysView.Files {
    private static final String FILE = "dragoman-keys.json";

    private final WorkbenchWindow window;
    private final KeysModel model;

    private KeysDesk(WorkbenchWindow window) {
        this.window = window;
        model = new KeysModel(window.keymap(), lines());
    }

    static void open(WorkbenchWindow window) {
        if (!SideDialog.raise(window.frame(), "keys")) {
            new KeysDesk(window).show();
        }
    }

    private List<KeyLine> lines() {
        Messages messages = window.messages();
        Messages english = Messages.of(UiLanguage.ENGLISH);
        List<KeyLine> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            lines.add(new KeyLine(
                    command.id(),
                    Mnemonic.text(messages.text(command.nameKey())),
                    Mnemonic.text(english.text(command.nameKey())),
                    Mnemonic.text(messages.text(command.menu().key())),
                    messages.text(command.aboutKey()),
                    window.keymap().keys(command.id()),
                    false,
                    false));
        }
        for (TablesView.Tab tab : window.view().tables().tabs()) {
            KeyStroke key = tab.key();
            if (key != null) {
                lines.add(new KeyLine(
                        "tab/" + tab.title(),
                        tab.title(),
                        tab.title(),
                        Mnemonic.text(messages.text(Command.PLUGINS.nameKey())),
                        tab.description(),
                        List.of(Strokes.chord(key)),
                        false,
                        true));
            }
        }
        return lines;
    }

    private void show() {
        Messages messages = window.messages();
        KeysView view = new KeysView(model, messages, this);
        SideDialog.open(window.frame(), "keys", messages.text("keys.title"), view, 640);
        view.start();
    }

    @Override
    public void read() {
        FileChooser.askKeys(window.frame(), window.messages(), window.settings().lastFolder())
                .ifPresent(file -> work(
                        () -> KeymapFile.read(file),
                        result -> {
                            tell(result.problems());
                            if (result instanceof ReadResult.Ok<Map<String, List<Chord>>> ok) {
                                model.replace(ok.value());
                            }
                        },
                        file));
    }

    @Override
    public void write() {
        FileChooser.askKeysToSave(
                        window.frame(), window.messages(), window.settings().lastFolder(), FILE)
                .ifPresent(file -> work(
                        () -> {
                            KeymapFile.write(file, window.keymap().changes());
                            return file;
                        },
                        written -> {},
                        file));
    }

    private void tell(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            window.view().problems().show(problems);
        }
    }

    private <T> void work(Callable<T> what, Consumer<T> then, Path file) {
        new Job().start(what, then, e -> {
            if (!(e instanceof IOException)) {
                Job.uncaught(e);
                return;
            }
            tell(List.of(InputProblem.error(
                    SourcePosition.of(file.toString()),
                    "K005",
                    "The file cannot be written: " + Isolates.strip(String.valueOf(e.getMessage())) + ".",
                    "Choose another folder.")));
        });
    }
}
