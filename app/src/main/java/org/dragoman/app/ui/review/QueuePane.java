package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;

/** The candidates that wait, and how far the sitting has come. */
final class QueuePane extends JPanel {
    private final transient ReviewModel model;
    private final transient Messages messages;
    private final PhraseLabel title = new PhraseLabel();
    private final PhraseLabel progress = new PhraseLabel().wrapping(true);
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final Rows rows = new Rows();
    private final JList<Item> list = new JList<>(rows);
    private boolean showing;

    /** The rows are those of the model. */
    private final class Rows extends AbstractListModel<Item> {
        private int size;
        private transient List<Item> items = List.of();

        @Override
        public int getSize() {
            return size;
        }

        @Override
        public Item getElementAt(int index) {
            return items.get(index);
        }

        void changed() {
            int before = size;
            items = new ArrayList<>(model.waiting());
            size = items.size();
            if (size < before) {
                fireIntervalRemoved(this, size, before - 1);
            } else if (size > before) {
                fireIntervalAdded(this, before, size - 1);
            }
            if (size > 0) {
                fireContentsChanged(this, 0, size - 1);
            }
        }
    }

    QueuePane(ReviewModel model, Messages messages) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        JComboBox<Order> order = new JComboBox<>(Order.values());
        order.setName("proposals.order");
        order.getAccessibleContext().setAccessibleName(messages.text("review.order"));
        order.setSelectedItem(model.order());
        order.putClientProperty("JComboBox.minimumWidth", 60);
        order.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> of, Object value, int index, boolean selected, boolean focused) {
                String text = value instanceof Order o ? messages.text(o.key()) : "";
                return super.getListCellRendererComponent(of, text, index, selected, focused);
            }
        });
        order.addActionListener(e -> {
            if (order.getSelectedItem() instanceof Order chosen) {
                model.order(chosen);
            }
        });
        JPanel first = new JPanel(new Wrap(UIScale.scale(8), true));
        first.setOpaque(false);
        first.add(title);
        first.add(order);
        bar.setPreferredSize(new Dimension(10, UIScale.scale(4)));
        bar.getAccessibleContext().setAccessibleName(messages.text("review.progress"));
        JPanel head = new JPanel(new Stack(UIScale.scale(6)));
        head.setOpaque(false);
        int pad = UIScale.scale(14);
        head.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), pad, UIScale.scale(8), pad));
        head.add(first);
        head.add(bar);
        head.add(progress);
        add(head, BorderLayout.NORTH);
        list.setName("proposals.list");
        list.getAccessibleContext().setAccessibleName(messages.text("review.queue"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setBackground(Paints.color("Dragoman.window"));
        list.setCellRenderer(new QueueCell(messages));
        list.setFixedCellHeight(QueueCell.height(messages.language().rightToLeft()));
        list.setFixedCellWidth(UIScale.scale(100));
        list.addListSelectionListener(e -> {
            if (!showing && !list.isSelectionEmpty()) {
                model.select(list.getSelectedIndex());
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
        model.on(ReviewModel.QUEUE, this::update);
        model.on(ReviewModel.SELECTED, this::select);
        update();
    }

    JList<Item> items() {
        return list;
    }

    private void update() {
        showing = true;
        rows.changed();
        showing = false;
        title.phrase(Phrase.of(messages.text("review.title"), Tone.STRONG)
                .add("   " + messages.text("review.count", "count", model.count()), Tone.TAG));
        int accepted = model.decided(Step.Kind.ACCEPT);
        int merged = model.decided(Step.Kind.MERGE);
        int rejected = model.decided(Step.Kind.REJECT);
        int decided = accepted + merged + rejected;
        progress.phrase(Phrase.of(
                messages.text(
                        "review.decided",
                        "count",
                        decided,
                        "accepted",
                        accepted,
                        "merged",
                        merged,
                        "rejected",
                        rejected),
                Tone.QUIET));
        int all = decided + model.count();
        bar.setValue(all == 0 ? 0 : 1000 * decided / all);
        select();
    }

    private void select() {
        showing = true;
        int position = model.position();
        if (position < 0) {
            list.clearSelection();
        } else {
            list.setSelectedIndex(position);
            list.ensureIndexIsVisible(position);
        }
        showing = false;
    }
}
