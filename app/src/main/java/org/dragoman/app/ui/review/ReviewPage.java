package org.dragoman.app.ui.review;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Split;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.Undoing;
import org.dragoman.app.ui.settings.Settings;

/** The review perspective: queue, proposed entry with its evidence, reasons. */
public final class ReviewPage implements Page {
    private static final int QUEUE_WIDTH = 280;
    private static final int WHY_WIDTH = 284;
    private static final int CALM = 250;

    private final ReviewModel model;
    private final QueuePane queue;
    private final EntryPane entry;
    private final EvidencePane evidence;
    private final WhyPane why;
    private final EmptyPane empty;
    private final JPanel whole = new JPanel(new CardLayout());
    private final List<Split> splits = new ArrayList<>();
    private final ReviewUndoing undoing;
    private final Timer calm;
    private boolean wasEmpty;

    /**
     * A page over a model.
     *
     * @param model what is shown
     * @param work carries out what is decided
     * @param messages words of the window
     * @param settings where sizes are remembered
     * @param actions what the window does for it
     */
    public ReviewPage(ReviewModel model, ReviewWork work, Messages messages, Settings settings, ReviewActions actions) {
        this.model = model;
        undoing = new ReviewUndoing(model, work);
        queue = new QueuePane(model, messages);
        entry = new EntryPane(model, messages, actions.choose());
        evidence = new EvidencePane(model, messages);
        why = new WhyPane(model, messages, actions.mergeInto());
        empty = new EmptyPane(model, messages, actions);
        JPanel centre = new JPanel(new BorderLayout());
        centre.add(entry, BorderLayout.NORTH);
        centre.add(evidence);
        centre.add(new DecisionBar(model, messages, actions), BorderLayout.SOUTH);
        boolean rtl = messages.language().rightToLeft();
        Component upper = side(settings, centre, why, rtl, "review.why", WHY_WIDTH, false);
        whole.add(side(settings, upper, queue, rtl, "review.queue", QUEUE_WIDTH, true), "queue");
        whole.add(empty, "empty");
        whole.setName("proposals");
        actions.keys().accept(queue.items());
        entry.cards().forEach(card -> leave(card.field()));
        calm = new Timer(CALM, e -> work.look());
        calm.setRepeats(false);
        model.on(ReviewModel.SELECTED, calm::restart);
        model.on(ReviewModel.SELECTED, this::another);
        model.on(ReviewModel.DRAFT, calm::restart);
        model.on(ReviewModel.QUEUE, this::update);
        update();
        if (model.selected() != null && model.insight() == null) {
            calm.restart();
        }
    }

    private Split side(
            Settings settings, Component main, Component kept, boolean rtl, String part, int size, boolean leading) {
        boolean first = leading != rtl;
        Split split = new Split(
                JSplitPane.HORIZONTAL_SPLIT, first ? kept : main, first ? main : kept, kept, settings, part, size);
        splits.add(split);
        return split;
    }

    /** Escape in a field leads back to the queue. */
    private void leave(JTextField field) {
        field.registerKeyboardAction(
                e -> queue.items().requestFocusInWindow(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_FOCUSED);
    }

    private void update() {
        boolean none = model.count() == 0;
        ((CardLayout) whole.getLayout()).show(whole, none ? "empty" : "queue");
        if (whole.isShowing() && none != wasEmpty) {
            SwingUtilities.invokeLater(() -> areas().get(0).requestFocusInWindow());
        }
        wasEmpty = none;
    }

    /** What was decided in a field is done: the next key decides on the next candidate, and is not written into its name. */
    private void another() {
        if (entry.cards().stream().anyMatch(card -> card.field().isFocusOwner())) {
            queue.items().requestFocusInWindow();
        }
    }

    /** Goes to the names of the entry. */
    public void edit() {
        JTextField first = entry.first();
        first.requestFocusInWindow();
        first.selectAll();
    }

    @Override
    public JComponent view() {
        return whole;
    }

    @Override
    public List<Component> areas() {
        if (model.count() == 0) {
            return List.of(empty.first());
        }
        return List.of(queue.items(), entry.first(), evidence.rows(), why.content());
    }

    @Override
    public Undoing undoing() {
        return undoing;
    }

    @Override
    public void applyDirections() {
        entry.cards().forEach(NameCard::applyDirection);
    }

    /** Asks for nothing more: the window is closed. */
    public void close() {
        calm.stop();
        model.silence();
    }

    @Override
    public void remember() {
        splits.forEach(Split::remember);
    }
}
