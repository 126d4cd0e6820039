package org.dragoman.app.ui.checks;

import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;

/** What could stand in a text, to choose from: the likeliest first, each with a digit as its key. */
public final class FixMenu {
    private FixMenu() {}

    /**
     * A menu of choices.
     *
     * @param finding a finding with a fix
     * @param fix its fix
     * @param messages words of the window
     * @param chosen hears what was chosen
     * @return the menu; its first choice is marked
     */
    public static JPopupMenu of(Finding finding, Fix fix, Messages messages, Consumer<String> chosen) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("checks.fixes");
        menu.getAccessibleContext()
                .setAccessibleName(messages.text("checks.choose", "words", Isolates.any(finding.found())));
        int number = 0;
        for (String choice : fix.choices()) {
            JMenuItem item = new JMenuItem(Isolates.embedded(Isolates.any(choice)));
            item.setName("checks.fix." + number);
            item.getAccessibleContext().setAccessibleName(choice);
            if (number < 9) {
                item.setMnemonic('1' + number);
                item.setAccelerator(KeyStroke.getKeyStroke((char) ('1' + number)));
            }
            item.addActionListener(e -> chosen.accept(choice));
            menu.add(item);
            number++;
        }
        return menu;
    }
}
