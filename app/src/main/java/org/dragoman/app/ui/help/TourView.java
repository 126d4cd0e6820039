package org.dragoman.app.ui.help;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.geom.Area;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The tour over the window: all but the place it speaks of is dimmed. Enter or the arrow along the text goes on, the other
 * arrow back, Escape ends it and gives the keys back.
 */
public final class TourView extends JComponent {
    private static final int GAP = 12;
    private static final int WIDTH = 340;

    private final transient TourModel model;
    private final transient Messages messages;
    private final transient JRootPane root;
    private final transient Runnable ended;
    /** What lay over the window before. */
    private final Component before;

    private final JPanel card = new JPanel(new MigLayout("insets 14, wrap 1", "[grow, fill]"));
    private final PhraseLabel count = new PhraseLabel();
    private final PhraseLabel words = new PhraseLabel().wrapping(true);
    private final JButton next = new JButton();
    private final JButton back = new JButton();
    private transient Rectangle hole = new Rectangle();

    private TourView(JRootPane root, TourModel model, Messages messages, Runnable ended) {
        this.root = root;
        this.model = model;
        this.messages = messages;
        this.ended = ended;
        before = root.getGlassPane();
        setName("tour");
        setLayout(null);
        // It takes the mouse from what is below.
        addMouseListener(new MouseAdapter() {});
        boolean rtl = messages.language().rightToLeft();
        card.setName("tour.card");
        card.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.accent"), UIScale.scale(1)));
        card.add(count);
        card.add(words);
        JPanel row = new JPanel(new MigLayout("insets 6 0 0 0", "[][][grow, right]"));
        row.setOpaque(false);
        row.add(button(back, "tour.back", model::back));
        row.add(button(next, "tour.next", model::next));
        row.add(button(new JButton(), "tour.end", model::end));
        card.add(row);
        add(card);
        bind(rtl ? "LEFT" : "RIGHT", model::next);
        bind(rtl ? "RIGHT" : "LEFT", model::back);
        bind("ENTER", model::next);
        bind("ESCAPE", model::end);
        setFocusCycleRoot(true);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                place();
            }
        });
        model.on(this::step);
        applyComponentOrientation(root.getComponentOrientation());
    }

    /**
     * Shows a tour over a window.
     *
     * @param root the window's
     * @param model the steps
     * @param messages the words
     * @param ended hears once that it is over
     */
    public static void show(JRootPane root, TourModel model, Messages messages, Runnable ended) {
        TourView view = new TourView(root, model, messages, ended);
        root.setGlassPane(view);
        view.setVisible(true);
        view.step();
    }

    private JButton button(JButton button, String key, Runnable what) {
        button.setText(messages.text(key));
        button.setName(key);
        button.addActionListener(e -> what.run());
        return button;
    }

    private void bind(String key, Runnable what) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "tour." + key);
        getActionMap().put("tour." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    private void step() {
        TourModel.Step step = model.step();
        if (step == null) {
            setVisible(false);
            // Nothing keeps it, or the components that it knows.
            root.setGlassPane(before);
            ended.run();
            return;
        }
        String number = messages.text("tour.step", "number", model.number(), "size", model.size());
        count.phrase(Phrase.of(number, Tone.GROUP));
        words.phrase(Phrase.of(step.text(), Tone.PLAIN));
        back.setEnabled(model.number() > 1);
        next.getAccessibleContext().setAccessibleDescription(number + ". " + Isolates.strip(step.text()));
        place();
        next.requestFocusInWindow();
    }

    /** The card goes below its place, else above it, else into it; always whole. */
    private void place() {
        TourModel.Step step = model.step();
        Component found = step == null ? null : find(root.getLayeredPane(), step.place());
        hole = found == null || !found.isShowing()
                ? new Rectangle()
                : SwingUtilities.convertRectangle(found.getParent(), found.getBounds(), this)
                        .intersection(getBounds());
        int width = UIScale.scale(WIDTH);
        card.setSize(width, 1_000);
        card.validate();
        int height = card.getPreferredSize().height
                + words.heightFor(width - UIScale.scale(30))
                - words.getPreferredSize().height;
        card.setSize(new Dimension(width, height));
        int gap = UIScale.scale(GAP);
        int x = clamp(hole.x + (hole.width - width) / 2, getWidth() - width - gap, gap);
        int below = hole.y + hole.height + gap;
        int above = hole.y - gap - height;
        int y = below + height <= getHeight() ? below : above >= gap ? above : hole.y + (hole.height - height) / 2;
        card.setLocation(x, clamp(y, getHeight() - height - gap, gap));
        card.validate();
        repaint();
    }

    private static int clamp(int value, int most, int least) {
        return Math.max(least, Math.min(most, value));
    }

    private static @Nullable Component find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container container ? find(container, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Area dimmed = new Area(new Rectangle(0, 0, getWidth(), getHeight()));
        dimmed.subtract(new Area(hole));
        g2.setComposite(AlphaComposite.SrcOver.derive(0.45f));
        g2.setColor(Color.BLACK);
        g2.fill(dimmed);
        g2.setComposite(AlphaComposite.SrcOver);
        if (!hole.isEmpty()) {
            g2.setColor(Paints.color("Dragoman.accent"));
            g2.setStroke(new BasicStroke(UIScale.scale(2f)));
            g2.draw(hole);
        }
        g2.dispose();
    }
}
