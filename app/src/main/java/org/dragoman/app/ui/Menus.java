package org.dragoman.app.ui;

import java.awt.ComponentOrientation;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.pages.PageSwitch;
import org.dragoman.app.ui.palette.PaletteView;

/** The menu bar, made of the commands. */
final class Menus {
    private Menus() {}

    static JMenuBar bar(Messages messages, Actions actions) {
        JMenuBar bar = new JMenuBar();
        bar.setName("menu");
        for (Command.Menu place : Command.Menu.values()) {
            if (place.parent() == null) {
                bar.add(menu(place, messages, actions));
            }
        }
        return bar;
    }

    /** The field that finds anything and the switch between perspectives, in what the menus leave. */
    static void add(JMenuBar bar, PaletteView finder, PageSwitch pages) {
        bar.add(finder);
        // The title bar takes the whole line for a bar with such a part.
        bar.add(Box.createHorizontalGlue());
        bar.add(pages);
        bar.setLayout(new MenuBarLayout(finder, pages));
    }

    private static JMenu menu(Command.Menu place, Messages messages, Actions actions) {
        JMenu menu = new JMenu();
        menu.setName(place.key());
        Mnemonic.apply(messages.text(place.key()), menu);
        ButtonGroup group = new ButtonGroup();
        for (Command command : Command.values()) {
            if (command.menu() == place) {
                if (startsGroup(command)) {
                    menu.addSeparator();
                }
                menu.add(item(actions.get(command), command, group));
            }
        }
        boolean separated = false;
        for (Command.Menu inner : Command.Menu.values()) {
            if (inner.parent() == place) {
                if (!separated) {
                    menu.addSeparator();
                }
                separated = true;
                menu.add(menu(inner, messages, actions));
            }
        }
        return menu;
    }

    private static boolean startsGroup(Command command) {
        return switch (command) {
            case NEW_WORKSPACE,
                    SAVE_DECISIONS,
                    PRINT,
                    ANALYSE,
                    QUIT,
                    COPY,
                    NOT_A_MENTION,
                    EDIT_TEXT,
                    FIX_FINDING,
                    CHECK_TEXTS,
                    TIE_PANE,
                    SET_ASIDE,
                    NEXT_MENTION,
                    NEW_ENTRY,
                    SAVE_GLOSSARY,
                    CONCORDANCE,
                    PANE_1,
                    NEXT_AREA,
                    IMPORT_GLOSSARY,
                    REVIEW_ACCEPT,
                    NEXT_EVENT -> true;
            default -> false;
        };
    }

    private static JMenuItem item(Action action, Command command, ButtonGroup group) {
        JMenuItem item = command.choice()
                ? new JRadioButtonMenuItem(action)
                : command.toggle() ? new JCheckBoxMenuItem(action) : new JMenuItem(action);
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

    /** The menu of an article's text. */
    static JPopupMenu ofText(Messages messages, Actions actions) {
        JPopupMenu popup = new JPopupMenu();
        popup.setName("text.menu");
        popup.getAccessibleContext().setAccessibleName(messages.text("text.menu"));
        ButtonGroup none = new ButtonGroup();
        for (Command command : Command.atText()) {
            if (command == Command.CONCORDANCE || command == Command.NOT_A_MENTION || command == Command.ADD_ENTRY) {
                popup.addSeparator();
            }
            popup.add(item(actions.get(command), command, none));
        }
        popup.applyComponentOrientation(
                messages.language().rightToLeft()
                        ? ComponentOrientation.RIGHT_TO_LEFT
                        : ComponentOrientation.LEFT_TO_RIGHT);
        return popup;
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
