package org.dragoman.app.ui;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.dragoman.app.ui.i18n.Messages;

/** The menu bar, made of the commands. */
final class Menus {
    private Menus() {}

    static JMenuBar bar(Messages messages, Actions actions) {
        JMenuBar bar = new JMenuBar();
        bar.setName("menu");
        Map<Command.Menu, JMenu> menus = new EnumMap<>(Command.Menu.class);
        Map<Command.Menu, ButtonGroup> groups = new EnumMap<>(Command.Menu.class);
        for (Command.Menu place : Command.Menu.values()) {
            JMenu menu = new JMenu();
            menu.setName(place.key());
            Mnemonic.apply(messages.text(place.key()), menu);
            menus.put(place, menu);
            groups.put(place, new ButtonGroup());
            if (place.parent() == null) {
                bar.add(menu);
            }
        }
        for (Command command : Command.values()) {
            JMenu menu = menus.get(command.menu());
            if (startsGroup(command)) {
                menu.addSeparator();
            }
            menu.add(item(actions.get(command), command, groups.get(command.menu())));
        }
        for (Command.Menu place : Command.Menu.values()) {
            Command.Menu parent = place.parent();
            if (parent != null) {
                if (place == Command.Menu.THEME) {
                    menus.get(parent).addSeparator();
                }
                menus.get(parent).add(menus.get(place));
            }
        }
        return bar;
    }

    private static boolean startsGroup(Command command) {
        return switch (command) {
            case STOP, QUIT, PANE_1, NEXT_AREA, NEXT_EVENT -> true;
            default -> false;
        };
    }

    private static JMenuItem item(Action action, Command command, ButtonGroup group) {
        JMenuItem item = command.choice() ? new JRadioButtonMenuItem(action) : new JMenuItem(action);
        if (command.choice()) {
            group.add(item);
        }
        item.setIcon(null);
        item.setToolTipText(null);
        item.setName("menu." + command.name());
        Object about = action.getValue(Action.LONG_DESCRIPTION);
        item.getAccessibleContext().setAccessibleDescription(String.valueOf(about));
        return item;
    }

    /** A menu that opens at a button, with the commands of one place. */
    static JPopupMenu popup(Actions actions, Command.Menu place) {
        JPopupMenu popup = new JPopupMenu();
        ButtonGroup group = new ButtonGroup();
        for (Command command : Command.values()) {
            if (command.menu() == place) {
                popup.add(item(actions.get(command), command, group));
            }
        }
        return popup;
    }
}
