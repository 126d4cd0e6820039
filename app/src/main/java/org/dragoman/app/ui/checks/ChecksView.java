package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** The findings under the texts, what can be done with them, and what is checked against what. */
public final class ChecksView extends JPanel {
    private final transient ChecksModel model;
    private final transient Messages messages;
    private final FindingTable table;
    private final FilterBar filter;
    private final RolesBar roles;
    private final CardLayout deck = new CardLayout();
    private final JPanel pages = new JPanel(deck);
    private final PhraseLabel hint = new PhraseLabel();
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop;

    /**
     * A view.
     *
     * @param model what it shows
     * @param messages words of the window
     * @param actions what can be done, in order
     * @param stop stops the work in the background
     * @param go takes the keys to the text
     */
    public ChecksView(ChecksModel model, Messages messages, List<Action> actions, Action stop, Runnable go) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("checks");
        FindingsModel findings = model.findings();
        table = new FindingTable(findings, new FindingCells(findings, messages), go);
        table.getAccessibleContext().setAccessibleName(messages.text("tables.findings"));
        table.getAccessibleContext().setAccessibleDescription(messages.text("checks.description"));
        filter = new FilterBar(findings, messages);
        roles = new RolesBar(model, messages);
        this.stop = new JButton(stop);
        this.stop.getAccessibleContext().setAccessibleName(String.valueOf(stop.getValue(Action.NAME)));
        add(bars(actions), BorderLayout.NORTH);
        JPanel empty = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        empty.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        hint.setName("checks.hint");
        empty.add(hint.wrapping(true));
        pages.add(table.scrolling(), "table");
        pages.add(empty, "hint");
        add(pages);
        findings.on(FindingsModel.LINES, this::fill);
        findings.on(FindingsModel.SELECTED, table::follow);
        model.on(ChecksModel.ROLES, roles::update);
        model.on(ChecksModel.STATE, this::state);
        state();
        fill();
    }

    private JPanel bars(List<Action> actions) {
        JPanel tools = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(4), UIScale.scale(1)));
        tools.setName("checks.tools");
        for (Action action : actions) {
            JButton button = new JButton(action);
            button.setName("checks." + action.getValue(Action.ACTION_COMMAND_KEY));
            button.setIcon(null);
            button.setFocusable(false);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.getAccessibleContext()
                    .setAccessibleDescription(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)));
            tools.add(button);
        }
        progress.setName("checks.progress");
        progress.getAccessibleContext().setAccessibleName(messages.text("checks.progress"));
        progress.setPreferredSize(new Dimension(UIScale.scale(100), UIScale.scale(6)));
        stop.setName("checks.stop");
        stop.setText(null);
        stop.setIcon(Icons.of("stop"));
        stop.setFocusable(false);
        stop.putClientProperty("JButton.buttonType", "toolBarButton");
        JPanel work = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(4), UIScale.scale(3)));
        work.add(progress);
        work.add(stop);
        JPanel upper = new JPanel(new BorderLayout());
        upper.add(tools);
        upper.add(work, BorderLayout.LINE_END);
        JPanel lower = new JPanel(new BorderLayout());
        lower.add(filter);
        lower.add(roles, BorderLayout.LINE_END);
        JPanel both = new JPanel(new BorderLayout());
        both.add(upper, BorderLayout.NORTH);
        both.add(lower, BorderLayout.SOUTH);
        both.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")));
        return both;
    }

    private void fill() {
        filter.update();
        table.refill();
        FindingsModel findings = model.findings();
        boolean none = findings.lines().isEmpty();
        String words = switch (model.state()) {
            case RUNNING -> messages.text("checks.running");
            case CANCELLED -> messages.text("checks.cancelled");
            case FAILED -> messages.text("checks.failed");
            case IDLE ->
                model.articles().isEmpty()
                        ? messages.text("checks.empty")
                        : findings.open().isEmpty() ? messages.text("checks.none") : messages.text("checks.filtered");
        };
        hint.phrase(Phrase.of(words, Tone.QUIET));
        deck.show(pages, none ? "hint" : "table");
    }

    private void state() {
        boolean running = model.state() == ChecksModel.State.RUNNING;
        progress.setVisible(running);
        stop.setVisible(running);
        progress.setIndeterminate(model.percent() < 0);
        progress.setValue(Math.max(0, model.percent()));
        if (model.findings().lines().isEmpty()) {
            fill();
        }
    }

    /**
     * {@return the table, where the keys should go}
     */
    public JComponent table() {
        return table;
    }
}
