package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.mention.Mention;

/**
 * The map of a whole event: row by row what is aligned, what stands in one article only, where the active concept is named and
 * what is found wrong; a frame shows what is in sight. Mouse and keys go there.
 */
final class MapStrip extends JComponent {
    static final int WIDTH = 42;
    private static final int BAND = 5;
    private static final int LARGEST = 18;

    private final transient Scene scene;
    private transient List<MapModel.Band> bands = List.of();
    private final transient List<boolean[]> named = new ArrayList<>();
    private String namedOf = "";
    private int fitted = -1;

    MapStrip(Scene scene) {
        this.scene = scene;
        setName("reading.map");
        setFocusable(true);
        setOpaque(true);
        setPreferredSize(new Dimension(UIScale.scale(WIDTH), 10));
        String about = scene.messages().text("reading.map.about");
        getAccessibleContext().setAccessibleName(scene.messages().text("reading.map"));
        getAccessibleContext().setAccessibleDescription(about);
        setToolTipText(about);
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
                go(e);
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                go(e);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key(KeyEvent.VK_UP, () -> step(-1));
        key(KeyEvent.VK_DOWN, () -> step(1));
        key(KeyEvent.VK_PAGE_UP, () -> step(-page()));
        key(KeyEvent.VK_PAGE_DOWN, () -> step(page()));
        key(KeyEvent.VK_HOME, () -> show(0));
        key(KeyEvent.VK_END, () -> show(rows().size() - 1));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    private BeadRows rows() {
        return scene.reading().rows();
    }

    private void key(int code, Runnable what) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), code);
        getActionMap().put(code, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    private int page() {
        return Math.max(1, (int) (scene.reading().to() - scene.reading().from()) - 1);
    }

    private void step(int rows) {
        show((int) Math.round(scene.reading().from()) + rows);
    }

    private void show(int row) {
        if (rows().size() > 0) {
            scene.reading().go(Math.max(0, Math.min(rows().size() - 1, row)));
        }
    }

    /** The row under the mouse comes to the middle. */
    private void go(MouseEvent e) {
        if (rows().size() > 0) {
            double at = rows().size() * (e.getY() - top()) / Math.max(1, height());
            show((int) Math.round(at - (scene.reading().to() - scene.reading().from()) / 2));
        }
    }

    private int top() {
        return UIScale.scale(8);
    }

    /** Bands of a short event keep their size and leave the rest white. */
    private double height() {
        double room = getHeight() - 2.0 * top();
        return Math.max(1, Math.min(room, rows().size() * (double) UIScale.scale(LARGEST)));
    }

    /** Other rows or notes. */
    void refill() {
        fitted = -1;
        named.clear();
        repaint();
    }

    private void fit() {
        int most = Math.max(1, (int) (height() / UIScale.scale(BAND)));
        if (fitted != most) {
            fitted = most;
            named.clear();
            bands = MapModel.bands(rows(), scene.reading().panes(), scene.notes(), most);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        fit();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Paints.color("Dragoman.window"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Paints.color("Dragoman.line"));
        boolean mirrored = scene.messages().language().rightToLeft();
        int edge = mirrored ? getWidth() - 1 : 0;
        g.drawLine(edge, 0, edge, getHeight());
        if (!bands.isEmpty()) {
            frame(g);
            name();
            for (int band = 0; band < bands.size(); band++) {
                paint(g, bands.get(band), named.get(band), mirrored);
            }
        }
        if (isFocusOwner()) {
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
        g.dispose();
    }

    private double y(double row) {
        return top() + height() * row / rows().size();
    }

    private void frame(Graphics2D g) {
        double from = y(scene.reading().from());
        double to = Math.max(from + UIScale.scale(4), y(scene.reading().to()));
        g.setColor(Paints.color("Dragoman.selected"));
        int x = UIScale.scale(3);
        int wide = getWidth() - 2 * x;
        g.fillRoundRect(x, (int) from - 2, wide, (int) (to - from) + 4, 6, 6);
        g.setColor(Paints.color("Dragoman.accent"));
        g.drawRoundRect(x, (int) from - 2, wide, (int) (to - from) + 4, 6, 6);
    }

    /** Finds the bands that name the active concept, by article. */
    private void name() {
        ActiveConcept concept = scene.compare().active();
        String now = concept == null ? "" : concept.concept().id();
        if (!now.equals(namedOf) || named.size() != bands.size()) {
            namedOf = now;
            named.clear();
            bands.forEach(b -> named.add(new boolean[b.parts().size()]));
            for (int pane = 0; pane < scene.reading().panes() && concept != null; pane++) {
                for (Mention mention : scene.compare().mentions(pane)) {
                    int row = concept.is(mention.concept().id())
                            ? rows().at(pane, mention.span().start())
                            : -1;
                    if (row >= 0) {
                        named.get(MapModel.band(row, rows().size(), bands.size()))[pane] = true;
                    }
                }
            }
        }
    }

    private void paint(Graphics2D g, MapModel.Band band, boolean[] active, boolean mirrored) {
        int count = band.parts().size();
        double from = y(band.from());
        double tall = Math.max(1, y(band.to()) - from - Math.min(2, (y(band.to()) - from) / 3));
        double room = UIScale.scale(22f) / count;
        ActiveConcept concept = scene.compare().active();
        for (int pane = 0; pane < count; pane++) {
            int place = mirrored ? count - 1 - pane : pane;
            double x = (mirrored ? getWidth() - UIScale.scale(8f) - 22 * UIScale.scale(1f) : UIScale.scale(8f))
                    + place * room;
            boolean named = active[pane];
            Rectangle2D box = new Rectangle2D.Double(x, from, room - UIScale.scale(1f), tall);
            Color color = named && concept != null
                    ? Paints.color(Kind.of(concept.concept().type()).hue())
                    : Paints.color("Dragoman.map");
            switch (band.parts().get(pane)) {
                case ALIGNED -> {
                    g.setColor(color);
                    g.fill(box);
                }
                case ONLY_HERE -> {
                    g.setColor(named ? color : Paints.color("Dragoman.text"));
                    g.setStroke(new BasicStroke(UIScale.scale(1.2f)));
                    g.draw(box);
                }
                case NONE -> {}
            }
        }
        PaneNote note = band.note();
        if (note != null) {
            g.setColor(Paints.color(note.color()));
            g.setFont(Faces.latin(UIScale.scale(10f), true));
            int wide = g.getFontMetrics().stringWidth(note.sign());
            float x = mirrored ? UIScale.scale(5f) : getWidth() - UIScale.scale(5f) - wide;
            g.drawString(note.sign(), x, (float) (from + tall / 2 + UIScale.scale(4f)));
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.SCROLL_BAR;
                }
            };
        }
        return accessibleContext;
    }
}
