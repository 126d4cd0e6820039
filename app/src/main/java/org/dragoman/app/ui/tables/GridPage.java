package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A table with what narrows and looks at it; without rows it says what would stand here. */
final class GridPage extends JPanel {
    private final transient Supplier<Grid> source;
    private final transient Messages messages;
    private final CardLayout deck = new CardLayout();
    private final GridTable table;
    private final GridBar bar;

    /**
     * A page.
     *
     * @param name of the table and the key of its title; {@code .empty} behind it is the key of the hint
     * @param source makes what it shows
     */
    GridPage(String name, Supplier<Grid> source, GridBar bar, Messages messages, GridTable.Listener listener) {
        this.source = source;
        this.bar = bar;
        this.messages = messages;
        setLayout(deck);
        table = new GridTable(messages.language().tag().locale(), listener);
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(messages.text(name));
        table.getAccessibleContext().setAccessibleDescription(messages.text("grid.description"));
        table.setComponentPopupMenu(menu());
        JPanel hint = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        hint.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        hint.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text(name + ".empty"), Tone.QUIET))
                .wrapping(true));
        add(table.scrolling(), "table");
        add(hint, "hint");
        bar.of(table);
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ctrl F"), "grid.filter");
        table.getActionMap().put("grid.filter", action(() -> bar.words().requestFocusInWindow()));
    }

    /** Goes to a place as the tables do: to a mention with the keys, to another passage by showing it. */
    static void go(CompareModel model, Grid.@Nullable Spot spot, Runnable focus) {
        if (spot == null) {
            return;
        }
        Mention mention = spot.mention();
        if (mention != null) {
            model.goTo(new Place(spot.pane(), mention));
        } else {
            model.look(spot.pane(), spot.span().start(), spot.span());
            focus.run();
        }
    }

    private static AbstractAction action(Runnable work) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                work.run();
            }
        };
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "grid.go", table::go);
        item(menu, "grid.sort", table::sort);
        item(
                menu,
                "grid.copy",
                () -> table.getTransferHandler()
                        .exportToClipboard(table, table.getToolkit().getSystemClipboard(), TransferHandler.COPY));
        return menu;
    }

    private void item(JPopupMenu menu, String key, Runnable work) {
        JMenuItem item = new JMenuItem(messages.text(key));
        item.setName(key);
        item.addActionListener(e -> work.run());
        menu.add(item);
    }

    /** Shows what there is now; gives the number of rows. */
    int fill() {
        Grid grid = source.get();
        table.fill(grid);
        bar.update();
        deck.show(this, grid.rows().isEmpty() ? "hint" : "table");
        return grid.rows().size();
    }

    GridTable table() {
        return table;
    }

    JComponent bar() {
        return bar;
    }
}
