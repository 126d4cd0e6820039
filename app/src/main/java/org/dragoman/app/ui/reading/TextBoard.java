package org.dragoman.app.ui.reading;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.compare.Replacement;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The articles as running texts whose scrolling is tied by their beads. */
final class TextBoard implements Board, PaneViews, ScrollTie.Places {
    private final Scene scene;
    private final List<PaneView> panes = new ArrayList<>();
    private final JLayer<JPanel> layer;
    private boolean scrolling;

    TextBoard(Scene scene, Runnable setAside) {
        this.scene = scene;
        JPanel row = new JPanel(new Columns(scene.messages().language().rightToLeft()));
        row.setBackground(Paints.color("Dragoman.window"));
        for (int i = 0; i < scene.reading().panes(); i++) {
            int pane = i;
            PaneView view = new PaneView(scene, i, setAside);
            panes.add(view);
            row.add(view);
            view.scroll().getViewport().addChangeListener(e -> scrolled(pane));
            scene.equip().accept(view.text());
        }
        row.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                sight();
                layer().repaint();
            }
        });
        layer = new JLayer<>(row, new Links(scene.compare(), panes.size(), this));
        scene.reading()
                .on(ReadingModel.TIES, () -> panes.forEach(p -> p.header().sayTie()));
    }

    private JComponent layer() {
        return layer;
    }

    /** A pane shows another part: those tied to it follow, unless Alt is held. */
    private void scrolled(int pane) {
        if (!scrolling) {
            scrolling = true;
            keep(pane);
            if (!alone() && panes.get(pane).text().getHeight() > 0) {
                int y = panes.get(pane).scroll().getViewport().getViewPosition().y;
                scene.reading().tiedTo(pane).forEach(other -> face(pane, y, other));
            }
            scrolling = false;
            sight();
        }
        layer.repaint();
    }

    /** What comes into sight above is higher or lower than was thought: what one reads stays where it is. */
    private void keep(int pane) {
        JViewport view = panes.get(pane).scroll().getViewport();
        Rectangle seen = view.getViewRect();
        int moved = panes.get(pane).text().prepare(seen.y, seen.y + seen.height);
        if (moved != 0 && seen.y > 0) {
            view.setViewPosition(new Point(0, Math.max(0, seen.y + moved)));
        }
    }

    private static boolean alone() {
        AWTEvent event = EventQueue.getCurrentEvent();
        return event instanceof InputEvent input && input.isAltDown();
    }

    private void face(int from, int y, int to) {
        JViewport there = panes.get(to).scroll().getViewport();
        int most = Math.max(0, panes.get(to).text().getHeight() - there.getHeight());
        int here = panes.get(from).text().getHeight()
                - panes.get(from).scroll().getViewport().getHeight();
        int facing =
                y <= 0 ? 0 : y >= here ? most : new ScrollTie(scene.reading().rows(), this).facing(from, y, to);
        there.setViewPosition(new Point(0, Math.max(0, Math.min(most, facing))));
    }

    private void sight() {
        int pane = Math.min(scene.compare().pane(), panes.size() - 1);
        Rectangle view = panes.get(pane).scroll().getViewport().getViewRect();
        int rows = scene.reading().rows().size();
        if (rows > 0 && view.height > 0) {
            // At its ends it is all in sight, also rows of which this pane has nothing.
            boolean end = view.y + view.height >= height(pane);
            scene.reading().sight(view.y <= 0 ? 0 : part(pane, view.y), end ? rows : part(pane, view.y + view.height));
        }
    }

    /** The row at a height, and how much of it is above. */
    private double part(int pane, int y) {
        BeadRows rows = scene.reading().rows();
        int offset = offset(pane, y);
        int row = rows.at(pane, offset);
        BeadRows.Side side = row < 0 ? null : rows.get(row).side(pane);
        if (side == null) {
            return 0;
        }
        double inside = (double) (offset - side.span().start())
                / Math.max(1, side.span().length());
        return row + Math.max(0, Math.min(1, inside));
    }

    @Override
    public int offset(int pane, int y) {
        return panes.get(pane).text().offset(y);
    }

    @Override
    public int y(int pane, int offset) {
        return panes.get(pane).text().y(offset);
    }

    @Override
    public int height(int pane) {
        return panes.get(pane).text().getHeight();
    }

    @Override
    public JComponent component() {
        return layer;
    }

    @Override
    public List<Component> texts() {
        return panes.stream().map(p -> (Component) p.text()).toList();
    }

    @Override
    public void follow(int pane) {
        panes.get(pane).text().follow();
    }

    @Override
    public void mark() {
        panes.forEach(p -> p.text().mark());
        layer.repaint();
    }

    @Override
    public void note() {
        panes.forEach(p -> p.text().note());
    }

    @Override
    public void light() {
        panes.forEach(p -> p.text().light());
    }

    @Override
    public void rows() {
        sight();
        light();
    }

    @Override
    public void retext(Replacement made) {
        panes.get(made.pane()).text().retext(made.edit());
    }

    @Override
    public void restyle() {
        panes.forEach(p -> {
            p.text().restyle();
            p.applyDirection();
        });
        layer.repaint();
    }

    @Override
    public void showSetAside() {
        panes.forEach(PaneView::showSetAside);
        layer.repaint();
    }

    @Override
    public void editing(int pane) {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).editing(i == pane);
        }
    }

    @Override
    public void applyDirections() {
        panes.forEach(PaneView::applyDirection);
    }

    /** Each pane that has something of the row goes there; a pane without follows one that it is tied to. */
    @Override
    public void go(int row) {
        BeadRows.Row wanted = scene.reading().rows().get(row);
        for (int pane = 0; pane < panes.size(); pane++) {
            BeadRows.Side side = wanted.side(pane);
            if (side != null) {
                JViewport view = panes.get(pane).scroll().getViewport();
                panes.get(pane).text().prepareAround(side.span().start());
                int most = Math.max(0, height(pane) - view.getHeight());
                view.setViewPosition(new Point(
                        0, Math.max(0, Math.min(most, y(pane, side.span().start())))));
                if (!scene.reading().tiedTo(pane).isEmpty()) {
                    break;
                }
            }
        }
    }

    @Override
    public List<Integer> scrolled() {
        return panes.stream()
                .map(p -> p.scroll().getViewport().getViewPosition().y)
                .toList();
    }

    @Override
    public ReadingPlace place() {
        List<Integer> offsets = new ArrayList<>();
        List<Double> above = new ArrayList<>();
        for (int pane = 0; pane < panes.size(); pane++) {
            int y = scrolled().get(pane);
            offsets.add(panes.get(pane).text().first(y));
            above.add(panes.get(pane).text().part(offsets.get(pane), y));
        }
        return new ReadingPlace(ReadingModel.Mode.TEXT, scene.compare().pane(), offsets, above);
    }

    @Override
    public void show(ReadingPlace place) {
        scrolling = true;
        for (int pane = 0; pane < panes.size(); pane++) {
            PaneView view = panes.get(pane);
            int offset = place.offsets().get(pane);
            double part = place.mode() == ReadingModel.Mode.TEXT ? place.above().get(pane) : 0;
            view.text().prepareAround(offset);
            // Its height may be another now that so much of it is in lines.
            view.scroll().validate();
            int most = Math.max(0, height(pane) - view.scroll().getViewport().getHeight());
            int y = part == 0 && scene.reading().rows().first(pane) == offset
                    ? 0
                    : view.text().y(offset, part);
            view.scroll().getViewport().setViewPosition(new Point(0, Math.max(0, Math.min(most, y))));
        }
        scrolling = false;
        sight();
        layer.repaint();
    }

    @Override
    public ReadingView.@Nullable Spot spot(int pane, int offset) {
        ArticleText text = panes.get(pane).text();
        Rectangle place = text.around(offset, 0);
        return new ReadingView.Spot(text, place == null ? text.getVisibleRect() : place);
    }

    @Override
    public Rectangle view(int pane, Component around) {
        PaneView view = panes.get(pane);
        return SwingUtilities.convertRectangle(view, view.scroll().getBounds(), around);
    }

    @Override
    public MarkedText holding(Place place) {
        return panes.get(place.pane()).text();
    }

    @Override
    public Span sight(int pane) {
        return panes.get(pane).text().sight();
    }
}
