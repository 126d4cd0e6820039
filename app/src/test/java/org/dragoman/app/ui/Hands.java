package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.keys.Strokes;

/** What hands can do in a window: keys of commands, menus, clicks, typed text, answers in dialogs. */
abstract class Hands extends WindowTest {
    private static final int TRIES = 5;
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789 ./-";

    /** Presses the keys that the command has now. */
    void press(Command command) {
        await("the command " + command, () -> window.actions().get(command).isEnabled());
        KeyStroke stroke =
                look(() -> Strokes.of(window.keymap().keys(command.id()).get(0)).orElseThrow());
        keys(IntStream.concat(modifiers(stroke.getModifiers()), IntStream.of(stroke.getKeyCode()))
                .toArray());
    }

    private static IntStream modifiers(int mask) {
        return IntStream.of(
                        (mask & InputEvent.CTRL_DOWN_MASK) != 0 ? KeyEvent.VK_CONTROL : 0,
                        (mask & InputEvent.META_DOWN_MASK) != 0 ? KeyEvent.VK_META : 0,
                        (mask & InputEvent.ALT_DOWN_MASK) != 0 ? KeyEvent.VK_ALT : 0,
                        (mask & InputEvent.SHIFT_DOWN_MASK) != 0 ? KeyEvent.VK_SHIFT : 0)
                .filter(code -> code != 0);
    }

    /** Finds the command in the menu bar with the mouse and chooses it. */
    void menu(Command command) {
        Deque<Command.Menu> way = new ArrayDeque<>();
        for (Command.Menu menu = command.menu(); menu != null; menu = menu.parent()) {
            way.push(menu);
        }
        JMenu open = find(way.pop().key(), JMenu.class);
        click(open);
        for (Command.Menu inner : way) {
            open = (JMenu) inMenu(open, inner.key());
            click(open);
        }
        Component item = inMenu(open, "menu." + command.name());
        await("the command " + command, item::isEnabled);
        click(item);
    }

    private static Component inMenu(JMenu menu, String item) {
        await("the menu", () -> menu.getPopupMenu().isShowing());
        return look(() -> Arrays.stream(menu.getMenuComponents())
                .filter(c -> item.equals(c.getName()))
                .findFirst()
                .orElseThrow());
    }

    void click(Component component) {
        await("something to click on", () -> component.isShowing() && component.getWidth() > 0);
        click(component, look(component::getWidth) / 2, look(component::getHeight) / 2);
    }

    void clickOn(String component) {
        click(there(component, Component.class));
    }

    /** The component of a name, once it is on the screen: pages are made when they are first shown. */
    <T extends Component> T there(String name, Class<T> type) {
        await(name, () -> {
            Component found = find(window.frame(), name);
            return found != null && found.isShowing();
        });
        return find(name, type);
    }

    /** Chooses a tab with the mouse. */
    void tab(String tabs, int index) {
        JTabbedPane pane = find(tabs, JTabbedPane.class);
        // Tabs move as what they count becomes known.
        for (int i = 0; i < TRIES && look(pane::getSelectedIndex) != index; i++) {
            Rectangle place = look(() -> pane.getBoundsAt(index));
            click(pane, place.x + place.width / 2, place.y + place.height / 2);
        }
        await("the tab", () -> pane.getSelectedIndex() == index);
    }

    /** Clicks on a cell; the column as the model counts. */
    void cell(JTable table, int row, int column) {
        Rectangle place = look(() -> table.getCellRect(row, table.convertColumnIndexToView(column), true));
        click(table, place.x + place.width / 2, place.y + place.height / 2);
        await("the row", () -> table.getSelectedRow() == row);
    }

    /** Types letters where the keys are; what this keyboard may not have is pasted. */
    void type(String letters) {
        JTextComponent field = look(() -> focused(JTextComponent.class));
        String before = look(field::getText);
        if (letters.chars().allMatch(c -> TYPED.indexOf(c) >= 0)) {
            letters.chars().forEach(c -> keys(KeyEvent.getExtendedKeyCodeForChar(c)));
        } else {
            run(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(letters), null));
            keys(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        }
        await(
                "what was typed",
                () -> field.getText().contains(letters) && !field.getText().equals(before));
    }

    /** Types over what a field holds. */
    void typeOver(String letters) {
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        type(letters);
    }

    private static <T extends Component> T focused(Class<T> type) {
        return type.cast(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** Waits until the keys go to a component. */
    void focusIn(Component component) {
        await("the keys in " + component.getName(), component::isFocusOwner);
    }

    /** Waits for a dialog that has the keys. */
    <T extends Component> T inDialog(String dialog, String part, Class<T> type) {
        await(
                "the dialog " + dialog,
                () -> dialog(dialog) != null && dialog(dialog).isFocused());
        return type.cast(look(() -> find(dialog(dialog), part)));
    }

    /** Waits until a dialog is gone, and the keys are with the window again. */
    void afterDialog(String dialog) {
        await("the end of " + dialog, () -> dialog(dialog) == null);
        backInWindow();
    }

    private static Window dialog(String name) {
        return Stream.of(Window.getWindows())
                .filter(w -> w.isShowing() && name.equals(w.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Names a file or folder in the dialog that asks for it, and is back in the window. */
    void file(Path path) {
        fileThenDialog(path);
        backInWindow();
    }

    /** Names a file in the dialog that asks for it; another dialog follows. */
    void fileThenDialog(Path path) {
        await("the question for a file", () -> chooser() != null);
        JFileChooser chooser = look(Hands::chooser);
        await("the dialog of files", () -> windowOf(chooser).isFocused());
        JTextField field = look(() -> (JTextField) first(chooser, JTextField.class::isInstance));
        focusIn(field);
        typeOver(path.toString());
        keys(KeyEvent.VK_ENTER);
        await("the end of the dialog of files", () -> !chooser.isShowing());
    }

    private static Window windowOf(Component component) {
        return SwingUtilities.getWindowAncestor(component);
    }

    private static JFileChooser chooser() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .map(w -> (JFileChooser) first(w, JFileChooser.class::isInstance))
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
    }

    static Component first(Container parent, Predicate<Component> wanted) {
        for (Component child : parent.getComponents()) {
            Component found = wanted.test(child) && child.isShowing()
                    ? child
                    : child instanceof Container inner ? first(inner, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Where no window manager gives the keys back to the window after a dialog, it takes them itself. */
    private void backInWindow() {
        run(() -> {
            if (!window.frame().isFocused()) {
                window.frame().toFront();
                window.frame().requestFocus();
            }
        });
        await("the keys in the window", () -> window.frame().isFocused());
        settle();
    }
}
