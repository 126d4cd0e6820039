package org.dragoman.app.ui.events;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Locale;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.jspecify.annotations.Nullable;

/**
 * The timeline over the list: a bar for each day, month or year. A click, or Enter on the bar that the arrow keys chose,
 * lists the events of its days; again, all of them.
 */
final class TimelineBar extends JComponent {
    private static final int WIDEST = 18;

    private static final int HEIGHT = 34;

    private final transient EventsModel model;
    private final transient Messages messages;
    private transient Timeline timeline = Timeline.of(java.util.List.of());
    private int cursor = -1;

    TimelineBar(EventsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setName("events.timeline");
        setFocusable(true);
        setPreferredSize(new Dimension(10, UIScale.scale(HEIGHT)));
        setToolTipText("");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                int bar = barAt(e.getX());
                if (bar >= 0) {
                    requestFocusInWindow();
                    move(bar);
                    choose();
                }
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                if (cursor < 0) {
                    move(timeline.bars().size() - 1);
                }
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        key("LEFT", () -> move(cursor + (ltr() ? -1 : 1)));
        key("RIGHT", () -> move(cursor + (ltr() ? 1 : -1)));
        key("HOME", () -> move(0));
        key("END", () -> move(timeline.bars().size() - 1));
        key("ENTER", this::choose);
        key("SPACE", this::choose);
        key("DELETE", () -> model.filter(model.filter().withDays(null, null)));
        update();
    }

    private boolean ltr() {
        return getComponentOrientation().isLeftToRight();
    }

    private void key(String key, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** The bars of all events, whatever the filter lets through. */
    void update() {
        timeline = Timeline.of(model.events());
        cursor = Math.min(cursor, timeline.bars().size() - 1);
        setVisible(timeline.bars().size() > 1);
        say();
        repaint();
    }

    private void move(int bar) {
        cursor = Math.max(0, Math.min(timeline.bars().size() - 1, bar));
        say();
        repaint();
    }

    private void choose() {
        Timeline.Bar bar = bar(cursor);
        if (bar == null) {
            return;
        }
        model.filter(
                chosen(bar)
                        ? model.filter().withDays(null, null)
                        : model.filter().withDays(bar.from(), bar.to()));
    }

    private boolean chosen(Timeline.Bar bar) {
        return bar.from().equals(model.filter().from())
                && bar.to().equals(model.filter().to());
    }

    private Timeline.@Nullable Bar bar(int index) {
        return index < 0 || index >= timeline.bars().size()
                ? null
                : timeline.bars().get(index);
    }

    /** Few bars stand where reading begins, none wider than a finger. */
    private double step() {
        return Math.min(
                UIScale.scale(WIDEST),
                (double) getWidth() / Math.max(1, timeline.bars().size()));
    }

    private int barAt(int x) {
        int bars = timeline.bars().size();
        int at = (int) ((ltr() ? x : getWidth() - 1 - x) / step());
        return bars == 0 || at < 0 || at >= bars ? -1 : at;
    }

    /** What a bar says, such as {@code June 2024: 12 events}. */
    private String words(Timeline.@Nullable Bar bar) {
        if (bar == null) {
            return "";
        }
        String days = switch (timeline.unit()) {
            case DAY -> messages.date(bar.from());
            case MONTH -> messages.month(bar.from());
            case YEAR -> String.format(Locale.ROOT, "%d", bar.from().getYear());
        };
        return messages.text("events.timeline.bar", "days", days, "count", bar.count());
    }

    private void say() {
        String words = words(bar(cursor));
        getAccessibleContext()
                .setAccessibleName(messages.text("events.timeline") + (words.isEmpty() ? "" : ": " + words));
        getAccessibleContext().setAccessibleDescription(messages.text("events.timeline.about"));
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        return words(bar(barAt(e.getX())));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        int bars = timeline.bars().size();
        int highest = Math.max(1, timeline.highest());
        double step = step();
        double start = ltr() ? 0 : getWidth() - step * bars;
        int gap = step > UIScale.scale(6) ? UIScale.scale(3) : 1;
        int base = getHeight() - UIScale.scale(3);
        for (int i = 0; i < bars; i++) {
            Timeline.Bar bar = timeline.bars().get(i);
            int place = ltr() ? i : bars - 1 - i;
            int x = (int) Math.round(start + place * step);
            int width = Math.max(1, (int) Math.round(start + (place + 1) * step) - x - gap);
            int height = bar.count() == 0
                    ? 1
                    : Math.max(UIScale.scale(3), (int) Math.round((double) (base - 1) * bar.count() / highest));
            g.setColor(Paints.color(
                    chosen(bar) ? "Dragoman.accent" : bar.count() == 0 ? "Dragoman.line" : "Dragoman.map"));
            g.fillRect(x, base - height, width, height);
            if (i == cursor && isFocusOwner()) {
                g.setColor(UIManager.getColor("Component.focusColor"));
                g.fillRect(x, base + 1, width, UIScale.scale(2));
            }
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.SLIDER;
                }
            };
        }
        return accessibleContext;
    }
}
