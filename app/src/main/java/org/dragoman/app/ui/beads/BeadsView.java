package org.dragoman.app.ui.beads;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** The beads under the texts, with what can be done to them. */
public final class BeadsView extends JPanel {
    private final transient BeadsModel model;
    private final BeadTable table;
    private final CardLayout deck = new CardLayout();
    private final JPanel pages = new JPanel(deck);
    private final transient BeadCells cells;
    private List<String> columns = List.of();

    /**
     * A view.
     *
     * @param model what it shows
     * @param compare the articles
     * @param messages words of the window
     * @param actions what can be done, in order
     * @param go takes the keys to the text
     */
    public BeadsView(BeadsModel model, CompareModel compare, Messages messages, List<Action> actions, Runnable go) {
        super(new BorderLayout());
        this.model = model;
        setName("beads");
        cells = new BeadCells(model, compare, messages);
        table = new BeadTable(model, cells, go);
        table.getAccessibleContext().setAccessibleName(messages.text("tables.beads"));
        table.getAccessibleContext().setAccessibleDescription(messages.text("beads.description"));
        JPanel work = new JPanel(new BorderLayout());
        work.add(tools(actions), BorderLayout.NORTH);
        work.add(table.scrolling());
        JPanel hint = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        hint.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        hint.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text("beads.empty"), Tone.QUIET))
                .wrapping(true));
        pages.add(work, "table");
        pages.add(hint, "hint");
        add(pages);
        model.on(BeadsModel.LINES, this::fill);
        model.on(BeadsModel.SELECTION, () -> {
            if (!table.moving()) {
                table.follow();
            }
        });
        model.refresh();
    }

    private static JPanel tools(List<Action> actions) {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(4), UIScale.scale(3)));
        bar.setName("beads.tools");
        bar.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")));
        for (Action action : actions) {
            JButton button = new JButton(action);
            button.setName("beads." + action.getValue(Action.ACTION_COMMAND_KEY));
            button.setIcon(null);
            button.setFocusable(false);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.getAccessibleContext()
                    .setAccessibleDescription(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)));
            bar.add(button);
        }
        return bar;
    }

    private void fill() {
        List<String> now = cells.columns();
        table.refill(!now.equals(columns));
        columns = now;
        deck.show(pages, model.lines().isEmpty() ? "hint" : "table");
    }

    /**
     * {@return the table, where the keys should go}
     */
    public JComponent table() {
        return table;
    }
}
