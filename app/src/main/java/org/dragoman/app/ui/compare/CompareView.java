package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLayer;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** The articles side by side with a gutter between them. */
public final class CompareView extends JPanel {
    private static final int GUTTER = 44;
    private static final int SMALL_GUTTER = 24;

    private final transient CompareModel model;
    private final transient PaneNotes notes;
    private final transient Messages messages;
    private final List<PaneView> panes = new ArrayList<>();
    private final boolean mirrored;
    private final transient Runnable setAside;
    private int zoom;

    /**
     * A view.
     *
     * @param model what it shows
     * @param notes what is noted on the texts
     * @param messages words of the window
     * @param zoom text size in steps from the normal one
     * @param setAside shows what was set aside, or hides it
     */
    public CompareView(CompareModel model, PaneNotes notes, Messages messages, int zoom, Runnable setAside) {
        super(new BorderLayout());
        this.model = model;
        this.notes = notes;
        this.messages = messages;
        this.zoom = zoom;
        this.setAside = setAside;
        this.mirrored = messages.language().rightToLeft();
        setName("compare");
        fill();
        model.on(CompareModel.ARTICLES, this::fill);
        model.on(CompareModel.COMPARISON, () -> {
            panes.forEach(p -> p.text().mark());
            repaint();
        });
        model.on(CompareModel.TEXT, () -> {
            Replacement made = model.replaced();
            if (made != null) {
                panes.get(made.pane()).text().retext(made.edit());
            }
        });
        notes.on(PaneNotes.NOTES, () -> panes.forEach(p -> p.text().note()));
        notes.on(PaneNotes.CHOSEN, () -> panes.forEach(p -> p.text().note()));
        model.on(CompareModel.ACTIVE, this::repaint);
        model.on(CompareModel.SET_ASIDE, () -> {
            panes.forEach(p -> p.showSetAside());
            repaint();
        });
        model.on(CompareModel.PLACE, this::repaint);
        model.on(CompareModel.SHOWN, () -> panes.get(model.pane()).text().follow());
        model.on(CompareModel.CARET, () -> {
            PaneView pane = panes.get(model.pane());
            pane.text().follow();
            pane.text().requestFocusInWindow();
        });
    }

    private void fill() {
        removeAll();
        panes.clear();
        if (model.articles().isEmpty()) {
            add(empty());
        } else {
            JPanel row = new JPanel(new Row());
            row.setBackground(Paints.color("Dragoman.window"));
            for (int i = 0; i < model.articles().size(); i++) {
                PaneView pane = new PaneView(model, notes, messages, i, zoom, setAside);
                panes.add(pane);
                row.add(pane);
                pane.scroll().getViewport().addChangeListener(e -> repaint());
                pane.scroll().setComponentOrientation(getComponentOrientation());
            }
            row.addComponentListener(new ComponentAdapter() {
                @Override
                public void componentResized(ComponentEvent e) {
                    repaint();
                }
            });
            panes.forEach(PaneView::applyDirection);
            add(new JLayer<>(row, new Links(model, List.copyOf(panes))));
        }
        revalidate();
        repaint();
    }

    private JPanel empty() {
        JPanel panel = new JPanel(new Stack(UIScale.scale(8)));
        int pad = UIScale.scale(48);
        panel.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        panel.setBackground(Paints.color("Dragoman.pane"));
        panel.setName("compare.empty");
        panel.add(new PhraseLabel().phrase(Phrase.of(messages.text("empty.title"), Tone.TITLE)));
        panel.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text("empty.how"), Tone.PLAIN))
                .wrapping(true));
        return panel;
    }

    /** Gives every article its own direction again, after the window's was applied to all components. */
    public void applyDirections() {
        panes.forEach(PaneView::applyDirection);
    }

    /**
     * Changes the size of the articles' text.
     *
     * @param steps from the normal one
     */
    public void zoom(int steps) {
        zoom = steps;
        panes.forEach(p -> p.text().zoom(steps));
        repaint();
    }

    /**
     * Shows which text is edited.
     *
     * @param index of the pane, -1 for none
     */
    public void editing(int index) {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).editing(i == index);
        }
    }

    /**
     * {@return the text components, in the order of the panes}
     */
    public List<Component> texts() {
        return panes.stream().map(p -> (Component) p.text()).toList();
    }

    /** Brings the caret of every pane into sight: after the window was built anew. */
    public void reveal() {
        panes.forEach(p -> p.text().follow());
    }

    /** Panes of equal width, the first at the side where reading begins. */
    private final class Row implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            int count = parent.getComponentCount();
            int gutter = Math.max(UIScale.scale(SMALL_GUTTER), Math.min(UIScale.scale(GUTTER), parent.getWidth() / 24));
            int width = (parent.getWidth() - gutter * (count - 1)) / count;
            for (int i = 0; i < count; i++) {
                int place = mirrored ? count - 1 - i : i;
                parent.getComponent(i).setBounds(place * (width + gutter), 0, width, parent.getHeight());
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(UIScale.scale(860), UIScale.scale(500));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(UIScale.scale(360), UIScale.scale(120));
        }

        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
