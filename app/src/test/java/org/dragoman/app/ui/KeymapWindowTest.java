package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.keys.Chord;
import org.dragoman.app.ui.keys.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeymapWindowTest extends WindowTest {
    /** Sends a key to the focus as a keyboard of another layout would. */
    private void press(int modifiers, int code, char c) {
        Component focus =
                look(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new KeyEvent(focus, KeyEvent.KEY_PRESSED, System.currentTimeMillis(), modifiers, code, c));
        settle();
    }

    private JMenuItem item(String name) {
        JMenuBar bar = window.frame().getJMenuBar();
        return IntStream.range(0, bar.getMenuCount())
                .mapToObj(bar::getMenu)
                .flatMap(m -> Arrays.stream(m.getMenuComponents()))
                .filter(c -> name.equals(c.getName()))
                .map(JMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangedKeyRunsItsCommandAtOnceAndTheOldOneNoLonger() {
        open(Samples.events());
        int before = settings.zoom();

        run(() -> window.keymap().give("larger", List.of(new Chord("ctrl J"))));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_J);

        // More than one step where the machine is slow and the key repeats.
        int after = settings.zoom();
        assertThat(after).isGreaterThan(before);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        assertThat(settings.zoom()).isEqualTo(after);
        assertThat(look(() -> item("menu.LARGER").getAccelerator()))
                .isEqualTo(KeyStroke.getKeyStroke(KeyEvent.VK_J, InputEvent.CTRL_DOWN_MASK));
        assertThat(settings.keys()).containsEntry("larger", "ctrl J");
    }

    @Test
    void aChangedKeyOutlivesALanguageAndARestart() {
        open(Samples.events());
        run(() -> window.keymap().give("next-mention", List.of(new Chord("ctrl J"))));

        run(() -> window.language(UiLanguage.ARABIC));
        open(Samples.events());

        assertThat(look(() -> window.keymap().keys("next-mention"))).containsExactly(new Chord("ctrl J"));
    }

    @ParameterizedTest
    @CsvSource({"ش", "ф"})
    void controlWithALetterOfAnotherAlphabetRunsTheCommandOfItsPlace(char letter) {
        open(Samples.events());

        press(InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_UNDEFINED, letter);

        JTextComponent pane = find("compare.text.0", JTextComponent.class);
        assertThat(look(pane::getSelectedText)).hasSizeGreaterThan(100);
    }

    @Test
    void whatAltGrWritesRunsNoCommand() {
        open(Samples.events());
        run(() -> window.keymap().give("larger", List.of(new Chord("ctrl alt E"))));

        press(InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK, KeyEvent.VK_E, '€');

        assertThat(settings.zoom()).isZero();
    }

    @Test
    void noKeyIsTwoCommandsAtFirst() {
        Keymap keymap = CommandKeys.of(settings);

        assertThat(Arrays.stream(Command.values()))
                .allSatisfy(c -> assertThat(keymap.keys(c.id()))
                        .allSatisfy(k -> assertThat(keymap.holders(c.id(), k))
                                .as(c + " " + k)
                                .isEmpty()));
    }

    /** What Swing does with a key of a command and is meant to: the same as the command, or what the control is for. */
    private static final Set<String> MEANT = Set.of(
            "COPY copy",
            "COPY copy-to-clipboard",
            "SELECT_ALL select-all",
            "SELECT_ALL selectAll",
            "STOP cancel",
            "STOP reset-field-edit");

    /** Who hears a key before the menu bar does, while a component has the focus; null for nobody. */
    private static Object hears(JComponent focus, KeyStroke key) {
        Object own = focus.getInputMap(JComponent.WHEN_FOCUSED).get(key);
        for (Container c = focus; own == null && c != null; c = c.getParent()) {
            own = c instanceof JComponent j
                    ? j.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                            .get(key)
                    : null;
        }
        return own;
    }

    private static void within(Container container, List<JComponent> found) {
        for (Component c : container.getComponents()) {
            if (c instanceof JTextComponent || c instanceof JTable || c instanceof JTree || c instanceof JList) {
                found.add((JComponent) c);
            }
            if (c instanceof Container inner) {
                within(inner, found);
            }
        }
    }

    private static boolean everywhere(Command command) {
        return command.place().isEmpty() || command.menu() == Command.Menu.FINDING;
    }

    @Test
    void noControlOfTheWindowTakesTheKeyOfACommand() {
        open(Samples.events());
        List<JComponent> controls = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        run(() -> {
            within(window.frame().getContentPane(), controls);
            controls.add(new JTextField());
            controls.add(new JTextPane());
            controls.add(new JTable());
            for (JComponent control : controls) {
                for (Command command : Command.values()) {
                    for (KeyStroke key : command.keys()) {
                        Object heard = everywhere(command) ? hears(control, key) : null;
                        if (heard != null && !(heard instanceof Command) && !heard.equals("none")) {
                            taken.add(command + " " + heard);
                        }
                    }
                }
            }
        });
        assertThat(look(() -> controls.stream().map(JComponent::getName).toList()))
                .contains("compare.text.0");
        assertThat(taken).isSubsetOf(MEANT);
    }

    @Test
    void aKeyThatSwingHasForLinksOfPagesRunsItsCommandFromWithinAText() {
        open(Samples.events());
        JTextComponent text = find("compare.text.0", JTextComponent.class);
        run(text::requestFocusInWindow);
        settle();
        boolean before = look(() -> item("menu.TIE_PANE").isSelected());

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_T);

        assertThat(look(() -> item("menu.TIE_PANE").isSelected())).isNotEqualTo(before);
    }
}
