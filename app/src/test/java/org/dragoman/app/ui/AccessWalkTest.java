package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRootPane;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.keys.Keymap;
import org.dragoman.app.ui.pages.Perspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks through the window as one would who does not see it or has no mouse: every perspective, tab and dialog, in each
 * language. Finds controls without a name to be read out, controls that no key reaches, and labels that name no field.
 */
class AccessWalkTest extends WindowTest {
    private static final int ROWS = 4;

    private final Set<String> faults = new TreeSet<>();
    private final Set<String> opened = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void everyControlHasANameAndIsReachedByKeyboard(UiLanguage language) {
        settings.language(language);
        open(Samples.events());
        await("the own glossary", () -> window.desks().glossary().own() != null);
        for (Perspective perspective : look(() -> window.view().perspectives())) {
            run(() -> window.models().pages().show(perspective));
            run(() -> window.desks().glossary().desk().editor().select("almaty"));
            settle();
            walkTabs(window.frame(), perspective.name());
        }
        run(() -> window.models().pages().show(Perspective.COMPARE));
        settle();
        dialog("keys", window::keys);
        dialog("help", () -> window.desks().help().open());
        dialog("about", () -> window.desks().help().about());
        dialog("plugins.dialog", () -> window.desks().plugins().manage());
        assertThat(faults).isEmpty();
        // Of each of the three tables of an entry: a term, its type, and four cells of its usage row.
        assertThat(opened).hasSizeGreaterThanOrEqualTo(18);
    }

    /** Each tab of each tabbed pane in turn. */
    private void walkTabs(Window root, String where) {
        List<JTabbedPane> panes = look(() -> all(root).stream()
                .filter(c -> c instanceof JTabbedPane && c.isShowing())
                .map(JTabbedPane.class::cast)
                .toList());
        run(() -> check(root, where));
        for (JTabbedPane pane : panes) {
            int before = look(pane::getSelectedIndex);
            for (int i = 0; i < look(pane::getTabCount); i++) {
                int tab = i;
                run(() -> pane.setSelectedIndex(tab));
                settle();
                run(() -> check(root, where + ", tab " + pane.getTitleAt(tab)));
            }
            run(() -> pane.setSelectedIndex(before));
        }
    }

    private void dialog(String name, Runnable opening) {
        SwingUtilities.invokeLater(opening);
        await("the dialog " + name, () -> dialog(name) != null);
        settle();
        JDialog dialog = look(() -> dialog(name));
        run(() -> check(dialog, "dialog " + name));
        run(dialog::dispose);
    }

    private static JDialog dialog(String name) {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w instanceof JDialog && w.isShowing() && name.equals(w.getName()))
                .map(JDialog.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<Component> all(Container root) {
        List<Component> found = new ArrayList<>();
        for (Component child : root.getComponents()) {
            found.add(child);
            if (child instanceof Container inner
                    && !(child instanceof JComboBox || child instanceof JSpinner || child instanceof JScrollBar)) {
                found.addAll(all(inner));
            }
        }
        return found;
    }

    private void check(Window root, String where) {
        Set<Component> reached = reached(root);
        Set<Action> inMenus = actions();
        for (Component component : all(root)) {
            // The title bar's own buttons are the look's.
            if (!component.isShowing() || component.getClass().getName().startsWith("com.formdev")) {
                continue;
            }
            if (component instanceof JLabel label) {
                String text = String.valueOf(label.getText()).strip();
                if (text.endsWith(":") && label.getLabelFor() == null) {
                    faults.add(where + ": label without field: " + text);
                }
            }
            if (!control(component)) {
                continue;
            }
            String name = component.getAccessibleContext().getAccessibleName();
            if (name == null || name.isBlank()) {
                faults.add(where + ": no accessible name: " + described(component));
            }
            if (name != null && name.matches("(.+): \\1")) {
                faults.add(where + ": says the same twice: " + name);
            }
            if (component instanceof JTable table) {
                cells(table, where);
            }
            if (component.isEnabled() && !reached.contains(keyed(component)) && !byMenu(component, inMenus)) {
                faults.add(where + ": out of reach of the keyboard: " + described(component));
            }
        }
    }

    /** What has the keys of a control: in a box that one can type into, its field. */
    private static Component keyed(Component control) {
        return control instanceof JComboBox<?> box && box.isEditable()
                ? box.getEditor().getEditorComponent()
                : control;
    }

    /** Opens what cells are edited with: that is there only while one edits, and needs a name too. */
    private void cells(JTable table, String where) {
        for (int row = 0; row < Math.min(table.getRowCount(), ROWS); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                if (!table.editCellAt(row, column)) {
                    continue;
                }
                Component editor = table.getEditorComponent();
                String name = editor.getAccessibleContext().getAccessibleName();
                if (name == null || name.isBlank()) {
                    faults.add(where + ": no accessible name: editor of " + table.getColumnName(column) + " in "
                            + described(table));
                }
                opened.add(String.valueOf(name));
                table.getCellEditor().cancelCellEditing();
            }
        }
    }

    private static boolean control(Component component) {
        // Columns are sorted from the table.
        if (component instanceof JMenuItem || component instanceof JTableHeader) {
            return false;
        }
        boolean kind = component instanceof AbstractButton
                || component instanceof JTextComponent
                || component instanceof JList
                || component instanceof JTable
                || component instanceof JComboBox
                || component instanceof JSpinner
                || component instanceof JTabbedPane;
        boolean focus = component instanceof JComponent
                && component.isFocusable()
                && Arrays.stream(component.getMouseListeners())
                        .anyMatch(l -> !l.getClass().getName().startsWith("javax.swing."))
                && !(component instanceof JRootPane
                        || component instanceof JSplitPane
                        || component instanceof JScrollBar);
        return kind || (focus && component.getClass().getName().startsWith("org.dragoman"));
    }

    private static boolean byMenu(Component component, Set<Action> inMenus) {
        if (component instanceof JToggleButton button
                && button.getInputMap().get(KeyStroke.getKeyStroke("RIGHT")) != null) {
            return true;
        }
        if (component instanceof AbstractButton button && button.getAction() != null) {
            return inMenus.contains(button.getAction());
        }
        return component instanceof JTextComponent text && !text.isFocusable();
    }

    /** What Tab comes to, and what F6 comes to. */
    private Set<Component> reached(Window root) {
        Set<Component> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        FocusTraversalPolicy policy = root.getFocusTraversalPolicy();
        Component next = policy.getFirstComponent(root);
        while (next != null && reached.add(next)) {
            next = policy.getComponentAfter(root, next);
        }
        if (root == window.frame()) {
            for (int i = 0; i < 12; i++) {
                window.view().area(1);
            }
        }
        return reached;
    }

    private Set<Action> actions() {
        Set<Action> actions = new HashSet<>();
        for (Component component : all(window.frame())) {
            if (component instanceof JMenu menu) {
                collect(menu, actions);
            }
        }
        return actions;
    }

    private static void collect(JMenu menu, Set<Action> sink) {
        for (Component item : menu.getMenuComponents()) {
            if (item instanceof JMenu inner) {
                collect(inner, sink);
            } else if (item instanceof JMenuItem leaf && leaf.getAction() != null) {
                sink.add(leaf.getAction());
            }
        }
    }

    private static String described(Component component) {
        StringBuilder path = new StringBuilder(component.getClass().getSimpleName());
        for (Component c = component; c != null; c = c.getParent()) {
            if (c.getName() != null) {
                path.append(" in ").append(c.getName());
                break;
            }
        }
        return path.toString();
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void everyCommandSaysWhatItDoesAndHasAKeyOrALetterInItsMenu(UiLanguage language) {
        settings.language(language);
        open(Samples.events());
        Keymap keymap = window.keymap();
        for (Command command : Command.values()) {
            Action action = look(() -> window.actions().get(command));
            Object about = action.getValue(Action.LONG_DESCRIPTION);
            if (about == null || about.toString().isBlank()) {
                faults.add("no description: " + command);
            }
            if (keymap.keys(command.id()).isEmpty() && action.getValue(Action.MNEMONIC_KEY) == null) {
                faults.add("no key: " + command);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theWalkFindsWhatIsWrong() {
        open(Samples.events());
        run(() -> {
            JButton button = new JButton();
            button.setFocusable(false);
            JLabel label = new JLabel("Name:");
            window.view().add(button, BorderLayout.EAST);
            window.view().add(label, BorderLayout.WEST);
            JTable table = new JTable(1, 1);
            window.view().add(table, BorderLayout.SOUTH);
            window.frame().validate();
            check(window.frame(), "here");
        });

        assertThat(faults)
                .anyMatch(f -> f.contains("no accessible name"))
                .anyMatch(f -> f.contains("out of reach"))
                .anyMatch(f -> f.contains("label without field"))
                .anyMatch(f -> f.contains("no accessible name: editor of A"));
    }
}
