package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.Workspace;

/** The workspaces that were opened last; those that are gone are greyed as soon as the disk has said so. */
final class RecentMenu implements MenuListener {
    private final Settings settings;
    private final Consumer<Path> open;
    private final JMenu menu = new JMenu();

    RecentMenu(Settings settings, Messages messages, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        String name = messages.text("menu.recent");
        menu.setName("menu.recent");
        Mnemonic.apply(name, menu);
        menu.getAccessibleContext().setAccessibleDescription(messages.text(Command.OPEN_WORKSPACE.aboutKey()));
    }

    /** Puts it behind the command that opens a workspace. */
    void addTo(JMenuBar bar) {
        JMenu file = bar.getMenu(0);
        for (int i = 0; i < file.getMenuComponentCount(); i++) {
            if (("menu." + Command.OPEN_WORKSPACE)
                    .equals(file.getMenuComponent(i).getName())) {
                file.add(menu, i + 1);
            }
        }
        file.addMenuListener(this);
        menu.setEnabled(!settings.workspaces().isEmpty());
    }

    @Override
    public void menuSelected(MenuEvent e) {
        menu.removeAll();
        List<Path> recent = settings.workspaces();
        menu.setEnabled(!recent.isEmpty());
        List<JMenuItem> items = new ArrayList<>();
        for (Path folder : recent) {
            JMenuItem item = new JMenuItem(folder.getFileName() + "  –  " + Isolates.leftToRight(folder.toString()));
            item.setName("recent." + folder.getFileName());
            item.addActionListener(a -> open.accept(folder));
            items.add(item);
            menu.add(item);
        }
        new Job().start(() -> recent.stream().map(Workspace::isWorkspace).toList(), there -> {
            for (int i = 0; i < items.size(); i++) {
                items.get(i).setEnabled(there.get(i));
            }
        });
    }

    @Override
    public void menuDeselected(MenuEvent e) {
        // The items stay until the next time.
    }

    @Override
    public void menuCanceled(MenuEvent e) {
        // The items stay until the next time.
    }
}
