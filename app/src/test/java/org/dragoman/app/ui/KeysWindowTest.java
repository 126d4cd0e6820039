package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.keys.Chord;
import org.dragoman.app.ui.keys.Strokes;
import org.dragoman.app.ui.look.PhraseLabel;
import org.junit.jupiter.api.Test;

class KeysWindowTest extends WindowTest {
    private JDialog dialog() {
        return (JDialog) Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "keys".equals(w.getName()))
                .findFirst()
                .orElse(null);
    }

    private <T extends Component> T part(String name, Class<T> type) {
        return type.cast(look(() -> part(dialog(), name)));
    }

    private static Component part(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container c ? part(c, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Test
    void aKeyIsChangedByKeyboardAloneAfterTheClashIsNamed() {
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        run(window::keys);
        await("the list", () -> dialog() != null && dialog().isFocused());
        run(() -> part("keys.search", JTextField.class).setText("larger text"));
        JTable table = part("keys.table", JTable.class);
        assertThat(look(table::getRowCount)).isEqualTo(1);
        run(table::requestFocusInWindow);
        await("the table", table::isFocusOwner);

        keys(KeyEvent.VK_ENTER);
        await("the field", () -> part("keys.wanted", JTextField.class).isFocusOwner());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
        await("the button", () -> part("keys.give", Component.class).isFocusOwner());
        assertThat(Isolates.strip(
                        look(() -> part("keys.told", PhraseLabel.class).phrase().plain())))
                .contains(Isolates.strip(Mnemonic.text(window.messages().text("command.open"))));
        picture("keys-arabic");
        keys(KeyEvent.VK_ENTER);

        await("the change", () -> window.keymap().keys("larger").equals(List.of(new Chord("ctrl O"))));
        assertThat(window.keymap().keys("open")).isEmpty();
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog() == null);
        // Without a window manager nobody gives the keys back to the window.
        run(() -> window.frame().requestFocus());
        await("the window", () -> window.frame().isFocused());
        int before = settings.zoom();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
        assertThat(settings.zoom()).isGreaterThan(before);
    }

    @Test
    void noTabTakesAKeyFromACommand() {
        open(Samples.events());
        JTabbedPane tabs = find("tables.tabs", JTabbedPane.class);
        KeyStroke[] ofTabs =
                look(() -> tabs.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).keys());
        assertThat(ofTabs).hasSizeGreaterThan(5);
        List<Chord> ofCommands = window.keymap().rows().stream()
                .flatMap(r -> window.keymap().keys(r.id()).stream())
                .toList();
        assertThat(Stream.of(ofTabs).map(Strokes::chord)).doesNotContainAnyElementsOf(ofCommands);
    }

    @Test
    void aPressedKeyFindsItsCommand() {
        open(Samples.events());
        run(window::keys);
        await("the list", () -> dialog() != null && dialog().isFocused());
        run(() -> part("keys.pressed", JTextField.class).requestFocusInWindow());
        await("the field", () -> part("keys.pressed", JTextField.class).isFocusOwner());

        keys(KeyEvent.VK_F8);

        JTable table = part("keys.table", JTable.class);
        assertThat(look(table::getRowCount)).isEqualTo(1);
        assertThat(Isolates.strip(look(() -> table.getValueAt(0, 0).toString())))
                .isEqualTo("Next finding");
        picture("keys-pressed");
        assertThat(List.of(settings.keys())).containsExactly(Map.of());
    }
}
