package org.dragoman.app.ui.look;

import java.util.List;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** Takes keys from Swing's controls that nobody looks for there, so that the window's commands hear them. */
final class DefaultKeys {
    private static final List<String> TEXTS =
            List.of("TextPane", "EditorPane", "TextArea", "TextField", "FormattedTextField", "PasswordField");

    private DefaultKeys() {}

    /** Clears the bindings of the look that was just installed. */
    static void free() {
        for (String text : TEXTS) {
            // Turns a text round; goes to a link of a page.
            free(text + ".focusInputMap", "ctrl shift O", "ctrl T", "ctrl shift T");
        }
        free("SplitPane.ancestorInputMap", "F6", "F8");
        // Turns to the head; edits a cell, which those few tables that are edited ask for themselves.
        free("Table.ancestorInputMap", "F2", "F8");
    }

    private static void free(String control, String... keys) {
        if (UIManager.get(control) instanceof InputMap map) {
            for (String key : keys) {
                map.remove(KeyStroke.getKeyStroke(key));
            }
        }
    }
}
