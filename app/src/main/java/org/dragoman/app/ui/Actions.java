package org.dragoman.app.ui;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.keys.Keymap;
import org.dragoman.app.ui.keys.Strokes;
import org.dragoman.app.ui.look.Icons;

/** One Swing action a command, shared by menus, tool bar and keys; its keys are those of the keymap, now and later. */
final class Actions {
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);
    private final Keymap keymap;
    /** Components come and go with what is open. */
    private final Map<JComponent, List<Binding>> bindings = new WeakHashMap<>();

    /** Keys of a command that a component has beside the menu's. */
    private record Binding(int condition, Command command, int skipped, List<KeyStroke> keys) {}

    Actions(Messages messages, Map<Command, Runnable> handlers, Keymap keymap) {
        this.keymap = keymap;
        for (Command command : Command.values()) {
            Runnable handler = handlers.get(command);
            if (handler == null) {
                throw new IllegalArgumentException("nobody handles " + command);
            }
            actions.put(command, action(messages, command, handler));
        }
        showKeys();
        keymap.on(this::follow);
    }

    private static Action action(Messages messages, Command command, Runnable handler) {
        String marked = messages.text(command.nameKey());
        Action action = new AbstractAction(Mnemonic.text(marked)) {
            @Override
            public void actionPerformed(ActionEvent e) {
                handler.run();
            }
        };
        Mnemonic.apply(marked, action);
        action.putValue(Action.LONG_DESCRIPTION, messages.text(command.aboutKey()));
        action.putValue(Action.ACTION_COMMAND_KEY, command.name());
        String icon = command.icon();
        if (icon != null) {
            Icon drawn = command.pointing() ? Icons.pointing(icon) : Icons.of(icon);
            action.putValue(Action.LARGE_ICON_KEY, drawn);
        }
        if (command.choice() || command.toggle()) {
            action.putValue(Action.SELECTED_KEY, false);
        }
        return action;
    }

    /** Menus and tips say the present keys. */
    private void showKeys() {
        actions.forEach((command, action) -> {
            List<KeyStroke> keys = strokes(command);
            action.putValue(Action.ACCELERATOR_KEY, keys.isEmpty() ? null : keys.get(0));
            action.putValue(
                    Action.SHORT_DESCRIPTION,
                    tip(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)), keys(command)));
        });
    }

    private void follow() {
        showKeys();
        bindings.forEach((component, bound) -> {
            bound.forEach(b -> b.keys().forEach(component.getInputMap(b.condition())::remove));
            bound.replaceAll(b -> put(component, b.condition(), b.command(), b.skipped()));
        });
    }

    private static String tip(String text, String keys) {
        return Isolates.embedded(keys.isEmpty() ? text : text + "  " + Isolates.leftToRight(keys));
    }

    private List<KeyStroke> strokes(Command command) {
        return keymap.keys(command.id()).stream()
                .flatMap(c -> Strokes.of(c).stream())
                .toList();
    }

    /** How the present key of a command is written, empty for none. */
    String keys(Command command) {
        return strokes(command).stream().findFirst().map(Strokes::shown).orElse("");
    }

    Action get(Command command) {
        Action action = actions.get(command);
        if (action == null) {
            throw new IllegalStateException("no action for " + command);
        }
        return action;
    }

    /** Runs a command as its key would. */
    void run(Command command) {
        Action action = get(command);
        if (action.isEnabled()) {
            action.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, command.name()));
        }
    }

    /** Gives a command another name, such as one that says what would be undone. */
    void rename(Command command, String marked) {
        get(command).putValue(Action.NAME, Mnemonic.text(marked));
        Mnemonic.apply(marked, get(command));
    }

    void enable(Command command, boolean enabled) {
        get(command).setEnabled(enabled);
    }

    void select(Command command, boolean selected) {
        get(command).putValue(Action.SELECTED_KEY, selected);
    }

    /** Keys beyond the first of each command, which the menu bar sees to. */
    void bindFurtherKeys(JRootPane root) {
        for (Command command : Command.values()) {
            bind(root, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, command, 1);
        }
    }

    /** Gives a component the command's keys, as they are now and later, before its own bindings see them. */
    void bind(JComponent component, int condition, Command command) {
        bind(component, condition, command, 0);
    }

    private void bind(JComponent component, int condition, Command command, int skipped) {
        component.getActionMap().put(command, get(command));
        bindings.computeIfAbsent(component, c -> new ArrayList<>()).add(put(component, condition, command, skipped));
    }

    private Binding put(JComponent component, int condition, Command command, int skipped) {
        List<KeyStroke> keys = strokes(command).stream().skip(skipped).toList();
        InputMap map = component.getInputMap(condition);
        keys.forEach(k -> map.put(k, command));
        return new Binding(condition, command, skipped, keys);
    }
}
