package org.dragoman.app.ui;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.ActionMap;
import javax.swing.Icon;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;

/** One Swing action a command, shared by menus, tool bar and keys. */
final class Actions {
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);

    Actions(Messages messages, Map<Command, Runnable> handlers) {
        for (Command command : Command.values()) {
            Runnable handler = handlers.get(command);
            if (handler == null) {
                throw new IllegalArgumentException("nobody handles " + command);
            }
            actions.put(command, action(messages, command, handler));
        }
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
        String about = messages.text(command.aboutKey());
        String keys = keys(command);
        action.putValue(Action.LONG_DESCRIPTION, about);
        action.putValue(Action.SHORT_DESCRIPTION, tip(about, keys));
        action.putValue(Action.ACTION_COMMAND_KEY, command.name());
        if (!command.keys().isEmpty()) {
            action.putValue(Action.ACCELERATOR_KEY, command.keys().get(0));
        }
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

    private static String tip(String text, String keys) {
        return Isolates.embedded(keys.isEmpty() ? text : text + "  " + Isolates.leftToRight(keys));
    }

    /** How the key of a command is written, empty for none. */
    static String keys(Command command) {
        return command.keys().isEmpty() ? "" : text(command.keys().get(0));
    }

    /** How a key is written. */
    static String text(KeyStroke key) {
        String modifiers = KeyEvent.getModifiersExText(key.getModifiers());
        String name = KeyEvent.getKeyText(key.getKeyCode());
        return modifiers.isEmpty() ? name : modifiers + "+" + name;
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
            for (KeyStroke key : command.keys().stream().skip(1).toList()) {
                bind(root, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, command);
            }
        }
    }

    /** Gives a component the command's key before its own bindings see it. */
    void bind(JComponent component, int condition, KeyStroke key, Command command) {
        InputMap keys = component.getInputMap(condition);
        ActionMap map = component.getActionMap();
        keys.put(key, command);
        map.put(command, get(command));
    }
}
