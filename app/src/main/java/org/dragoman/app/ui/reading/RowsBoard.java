package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.compare.Replacement;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The articles in rows, a bead a row: one list, in which only the rows in sight have components. */
final class RowsBoard implements Board, PaneViews {
    private final Scene scene;
    private final RowList list;
    private final JScrollPane scroll;
    private final JLayer<JPanel> layer;
    private final List<PaneHeader> headers = new ArrayList<>();

    RowsBoard(Scene scene) {
        this.scene = scene;
        boolean mirrored = scene.messages().language().rightToLeft();
        Columns columns = new Columns(mirrored);
        list = new RowList(scene, columns, new SentenceDrag(this, scene));
        scroll = new JScrollPane(list);
        scroll.setName("compare.rows.scroll");
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel top = new Headers(columns);
        for (int pane = 0; pane < scene.reading().panes(); pane++) {
            PaneHeader header = new PaneHeader(scene, pane, false);
            headers.add(header);
            top.add(header);
        }
        scroll.setColumnHeaderView(top);
        JPanel whole = new JPanel(new BorderLayout());
        whole.setName("compare.rows");
        whole.add(scroll);
        layer = new JLayer<>(whole, new Links(scene.compare(), scene.reading().panes(), this));
        scroll.getViewport().addChangeListener(e -> {
            list.lay();
            sight();
            layer.repaint();
        });
        scroll.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                sight();
                layer.repaint();
            }
        });
    }

    RowList list() {
        return list;
    }

    @Override
    public JComponent component() {
        return layer;
    }

    @Override
    public List<Component> texts() {
        List<Component> texts = new ArrayList<>();
        for (int pane = 0; pane < scene.reading().panes(); pane++) {
            int row = list.caretRow(pane);
            texts.add(row < 0 ? list : list.cell(row, pane));
        }
        return texts;
    }

    private void sight() {
        Rectangle view = scroll.getViewport().getViewRect();
        RowHeights heights = list.heights();
        if (heights.size() > 0 && view.height > 0) {
            scene.reading().sight(part(heights, view.y), part(heights, view.y + view.height));
        }
    }

    private static double part(RowHeights heights, int y) {
        int row = heights.at(y);
        double inside = (double) (y - heights.top(row)) / heights.height(row);
        return row + Math.max(0, Math.min(1, inside));
    }

    @Override
    public void follow(int pane) {
        int row = list.caretRow(pane);
        if (row >= 0) {
            list.reveal(row);
            for (int other = 0; other < scene.reading().panes(); other++) {
                if (list.caretRow(other) >= 0 && list.cell(list.caretRow(other), other) instanceof RowText text) {
                    text.takeCaret();
                }
            }
            revealCaret(row, pane);
        }
        layer.repaint();
    }

    private void revealCaret(int row, int pane) {
        if (list.cell(row, pane) instanceof RowText text
                && text.getHeight() > scroll.getViewport().getHeight()) {
            Rectangle place = text.around(scene.compare().caret(pane), UIScale.scale(24));
            if (place != null) {
                text.scrollRectToVisible(place);
            }
        }
    }

    @Override
    public void mark() {
        list.texts().forEach(MarkedText::mark);
        layer.repaint();
    }

    @Override
    public void note() {
        list.texts().forEach(MarkedText::note);
    }

    @Override
    public void light() {
        list.texts().forEach(MarkedText::light);
    }

    @Override
    public void rows() {
        list.refill();
        sight();
        layer.repaint();
    }

    @Override
    public void retext(Replacement made) {
        list.forget();
    }

    @Override
    public void restyle() {
        list.forget();
        list.refill();
        applyDirections();
    }

    /** What was set aside is in no bead. */
    @Override
    public void showSetAside() {}

    @Override
    public void editing(int pane) {}

    @Override
    public void applyDirections() {
        headers.forEach(PaneHeader::applyDirection);
        list.texts().forEach(MarkedText::applyDirection);
    }

    @Override
    public void go(int row) {
        list.top(row, 0);
    }

    @Override
    public List<Integer> scrolled() {
        return List.of(scroll.getViewport().getViewPosition().y);
    }

    @Override
    public ReadingPlace place() {
        BeadRows rows = scene.reading().rows();
        RowHeights heights = list.heights();
        int y = scrolled().get(0);
        int row = rows.size() == 0 || heights.size() != rows.size() ? -1 : heights.at(y);
        double part = row < 0 ? 0 : (double) (y - heights.top(row)) / heights.height(row);
        List<Integer> offsets = new ArrayList<>();
        int lead = 0;
        for (int pane = scene.reading().panes() - 1; pane >= 0; pane--) {
            int below = row < 0 ? -1 : rows.with(row, 1, pane);
            int near = below < 0 && row >= 0 ? rows.with(row, -1, pane) : below;
            BeadRows.Side side = near < 0 ? null : rows.get(near).side(pane);
            offsets.add(0, side == null ? 0 : side.span().start());
            lead = near == row ? pane : lead;
        }
        return new ReadingPlace(
                ReadingModel.Mode.ROWS,
                lead,
                offsets,
                Collections.nCopies(scene.reading().panes(), part));
    }

    @Override
    public void show(ReadingPlace place) {
        int row = scene.reading().rows().at(place.lead(), place.offsets().get(place.lead()));
        if (row >= 0) {
            list.top(row, place.mode() == ReadingModel.Mode.ROWS ? place.above().get(place.lead()) : 0);
        }
        sight();
        layer.repaint();
    }

    @Override
    public ReadingView.@Nullable Spot spot(int pane, int offset) {
        int row = scene.reading().rows().at(pane, offset);
        if (row < 0 || !(list.cell(row, pane) instanceof RowText text)) {
            return null;
        }
        list.reveal(row);
        Rectangle place = text.around(offset, 0);
        return place == null ? null : new ReadingView.Spot(text, place);
    }

    @Override
    public Rectangle view(int pane, Component around) {
        Rectangle column = list.column(pane);
        Rectangle view = scroll.getViewport().getViewRect();
        Rectangle seen = new Rectangle(column.x, view.y, column.width, view.height);
        return SwingUtilities.convertRectangle(list, seen, around);
    }

    @Override
    public @Nullable MarkedText holding(Place place) {
        Span span = place.mention().span();
        int row = scene.reading().rows().at(place.pane(), span.start());
        return row >= 0 && list.inSight(row) && list.cell(row, place.pane()) instanceof RowText text ? text : null;
    }

    @Override
    public Span sight(int pane) {
        BeadRows rows = scene.reading().rows();
        Rectangle view = scroll.getViewport().getViewRect();
        RowHeights heights = list.heights();
        if (heights.size() == 0) {
            return new Span(0, 1);
        }
        int first = heights.at(view.y);
        int last = heights.at(view.y + view.height);
        int from = rows.with(first, 1, pane);
        int to = rows.with(last, -1, pane);
        BeadRows.Side begin = from < 0 ? null : rows.get(from).side(pane);
        BeadRows.Side end = to < 0 ? null : rows.get(to).side(pane);
        int start = begin == null ? Integer.MAX_VALUE - 1 : begin.span().start();
        // Where all rows in sight are gaps of this pane, what begins behind them ends nothing: a single char stands for
        // it.
        return new Span(start, Math.max(start + 1, end == null ? 0 : end.span().end()));
    }

    /** The row at a place of a cell. */
    int rowAt(Component cell, Point at) {
        Point place = SwingUtilities.convertPoint(cell, at, list);
        return place.y < 0 || place.y > list.heights().total()
                ? -1
                : list.heights().at(place.y);
    }

    /** As wide as the rows below, however narrow they are. */
    private static final class Headers extends JPanel {
        private static final long serialVersionUID = 1L;

        Headers(Columns columns) {
            super(columns);
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(1, super.getPreferredSize().height);
        }
    }
}
