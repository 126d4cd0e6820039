package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import org.dragoman.align.Gap;
import org.dragoman.app.ui.look.Paints;
import org.jspecify.annotations.Nullable;

/**
 * The list of rows. Rows in sight, and those with a caret, have components; they are used again for others. Heights of rows
 * never seen are estimated from the number of letters, so that a list of any length is there at once.
 */
final class RowList extends JPanel implements Scrollable {
    private static final int UNIT = 22;

    /** What the height of a row depends on. */
    private record Known(BeadRows.Row row, List<@Nullable Gap> gaps, int width) {}

    private final transient Scene scene;
    private final transient Columns columns;
    private final transient RowCells pool;
    private final transient Map<Integer, List<JComponent>> live = new HashMap<>();
    private final transient Map<Known, Integer> known = new HashMap<>();
    private transient RowHeights heights = new RowHeights(0, row -> 1);
    private transient BeadRows rows = BeadRows.NONE;
    private int width = -1;
    private int first = -1;
    private int marked = -1;
    private boolean laying;

    RowList(Scene scene, Columns columns, RowText.Hand hand) {
        super(null);
        this.scene = scene;
        this.columns = columns;
        this.pool = new RowCells(this, scene, hand);
        setName("compare.rows.list");
        setBackground(Paints.color("Dragoman.window"));
        rows = scene.reading().rows();
    }

    private int panes() {
        return scene.reading().panes();
    }

    RowHeights heights() {
        return heights;
    }

    /** Where a pane stands; {@code y} and {@code height} are 0. */
    Rectangle column(int pane) {
        return columns.column(pane, panes(), Math.max(1, getWidth()));
    }

    /** Letters or faces changed: no height holds any more. */
    void forget() {
        known.clear();
        pool.reread();
        width = -1;
    }

    /** Other rows; the one at the top stays there as far as it can. */
    void refill() {
        Component owner = focused();
        int pane = owner instanceof RowCell cell ? cell.pane() : -1;
        int[] anchor = anchor();
        live.values().forEach(pool::park);
        live.clear();
        rows = scene.reading().rows();
        width = -1;
        first = -1;
        lay();
        if (anchor[0] >= 0) {
            int row = rows.at(anchor[0], anchor[1]);
            if (row >= 0) {
                scrollTo(heights.top(row) + anchor[2]);
            }
        }
        if (pane >= 0) {
            int row = caretRow(pane);
            if (row >= 0) {
                cell(row, pane).requestFocusInWindow();
            }
        }
        revalidate();
        repaint();
    }

    /** The first sentence in sight: its pane, its offset, how far its row is above the edge. */
    private int[] anchor() {
        JViewport view = viewport();
        if (view == null || heights.size() == 0 || heights.size() != rows.size()) {
            return new int[] {-1, 0, 0};
        }
        int row = heights.at(view.getViewPosition().y);
        for (int pane = 0; pane < panes(); pane++) {
            BeadRows.Side side = rows.get(row).side(pane);
            if (side != null) {
                return new int[] {pane, side.span().start(), view.getViewPosition().y - heights.top(row)};
            }
        }
        return new int[] {-1, 0, 0};
    }

    private @Nullable Component focused() {
        for (List<JComponent> cells : live.values()) {
            for (JComponent cell : cells) {
                if (cell.isFocusOwner()) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** The row with the caret of a pane, -1 for none. */
    int caretRow(int pane) {
        return rows.at(pane, scene.compare().caret(pane));
    }

    private @Nullable JViewport viewport() {
        return getParent() instanceof JViewport view ? view : null;
    }

    /** The cell of a row, which gets a component if it has none. */
    JComponent cell(int row, int pane) {
        return cells(row).get(pane);
    }

    /** All texts that have components. */
    List<RowText> texts() {
        List<RowText> texts = new ArrayList<>();
        for (List<JComponent> cells : live.values()) {
            for (JComponent cell : cells) {
                if (cell instanceof RowText text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    boolean inSight(int row) {
        JViewport view = viewport();
        if (view == null || row >= heights.size()) {
            return false;
        }
        int top = heights.top(row);
        Rectangle seen = view.getViewRect();
        return top < seen.y + seen.height && top + heights.height(row) > seen.y && live.containsKey(row);
    }

    private List<JComponent> cells(int row) {
        List<JComponent> cells = live.get(row);
        if (cells == null) {
            cells = new ArrayList<>();
            for (int pane = 0; pane < panes(); pane++) {
                cells.add(pool.bound(
                        rows.get(row).side(pane), row, pane, rows.get(row).bead() != null));
            }
            live.put(row, cells);
            if (heights.size() == rows.size() && width > 0) {
                measure(row, cells);
                place(row, cells);
            }
        }
        return cells;
    }

    /** Gives the rows in sight their components and their places. */
    void lay() {
        JViewport view = viewport();
        if (laying || view == null || getWidth() <= 0) {
            return;
        }
        laying = true;
        int before = heights.total();
        if (width != getWidth() || heights.size() != rows.size()) {
            width = getWidth();
            RowEstimate estimate = new RowEstimate(scene, column(0).width);
            heights = new RowHeights(rows.size(), row -> estimate.height(rows.get(row)));
            live.forEach(this::measure);
        }
        Rectangle seen = view.getViewRect();
        if (rows.size() > 0) {
            int shift = layFrom(heights.at(seen.y), seen);
            if (shift != 0 && seen.y > 0) {
                view.setViewPosition(new Point(0, Math.max(0, seen.y + shift)));
            }
        }
        laying = false;
        if (before != heights.total()) {
            setSize(getWidth(), Math.max(heights.total(), view.getHeight()));
            revalidate();
        }
    }

    /** Returns by how much rows above the old first one have grown. */
    private int layFrom(int from, Rectangle seen) {
        int shift = 0;
        int row = from;
        int top = heights.top(row);
        while (row < rows.size() && top < seen.y + shift + seen.height) {
            int was = heights.height(row);
            boolean fresh = !heights.measured(row);
            List<JComponent> cells = cells(row);
            measure(row, cells);
            shift += fresh && row < first ? heights.height(row) - was : 0;
            top += heights.height(row);
            row++;
        }
        int behind = row;
        first = from;
        live.entrySet().removeIf(e -> {
            boolean out = (e.getKey() < from || e.getKey() >= behind) && !kept(e.getKey(), e.getValue());
            if (out) {
                pool.park(e.getValue());
            }
            return out;
        });
        live.forEach(this::place);
        return shift;
    }

    /** Rows with a caret stay: the keys may go there. */
    private boolean kept(int row, List<JComponent> cells) {
        if (cells.stream().anyMatch(Component::isFocusOwner)) {
            return true;
        }
        for (int pane = 0; pane < panes(); pane++) {
            if (caretRow(pane) == row) {
                return true;
            }
        }
        return false;
    }

    private void measure(int row, List<JComponent> cells) {
        if (heights.size() != rows.size() || row >= heights.size() || heights.measured(row)) {
            return;
        }
        int each = column(0).width;
        heights.set(row, known.computeIfAbsent(new Known(rows.get(row), gaps(row), each), k -> {
            int height = UIScale.scale(24);
            for (JComponent cell : cells) {
                height = Math.max(height, ((RowCell) cell).heightFor(each));
            }
            return height + 1;
        }));
    }

    private List<@Nullable Gap> gaps(int row) {
        List<@Nullable Gap> gaps = new ArrayList<>();
        for (int pane = 0; pane < panes(); pane++) {
            gaps.add(scene.reading().gap(row, pane));
        }
        return gaps;
    }

    private void place(int row, List<JComponent> cells) {
        int top = heights.top(row);
        for (int pane = 0; pane < cells.size(); pane++) {
            Rectangle column = column(pane);
            cells.get(pane).setBounds(column.x, top, column.width, heights.height(row) - 1);
        }
    }

    private void scrollTo(int y) {
        JViewport view = viewport();
        if (view != null) {
            setSize(getWidth(), Math.max(heights.total(), view.getHeight()));
            int most = Math.max(0, heights.total() - view.getHeight());
            first = -1;
            view.setViewPosition(new Point(0, Math.max(0, Math.min(most, y))));
            lay();
        }
    }

    /** Brings a row to the upper edge, with a part of it above. */
    void top(int row, double above) {
        // What stands below may have turned out smaller than thought.
        for (int i = 0; i < 2 && row < heights.size(); i++) {
            scrollTo(heights.top(row) + (int) Math.round(above * heights.height(row)));
        }
    }

    /** Brings a row into sight, if it is not. */
    void reveal(int row) {
        JViewport view = viewport();
        if (view == null || row >= heights.size() || row < 0) {
            return;
        }
        cells(row);
        for (int i = 0; i < 3; i++) {
            Rectangle seen = view.getViewRect();
            int top = heights.top(row);
            int bottom = top + heights.height(row);
            if (top >= seen.y && bottom <= seen.y + seen.height) {
                break;
            }
            boolean above = top < seen.y || heights.height(row) > seen.height;
            scrollTo(above ? top : bottom - seen.height);
        }
    }

    /** The row over which a sentence is dragged, -1 for none. */
    void markRow(int row) {
        if (marked != row) {
            marked = row;
            repaint();
        }
    }

    @Override
    public void doLayout() {
        lay();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Rectangle clip = g.getClipBounds();
        for (int pane = 0; pane < panes(); pane++) {
            Rectangle column = column(pane);
            g.setColor(Paints.color("Dragoman.pane"));
            g.fillRect(column.x, clip.y, column.width, clip.height);
            g.setColor(Paints.color("Dragoman.faint"));
            for (int row : live.keySet()) {
                int y = heights.top(row) + heights.height(row) - 1;
                g.drawLine(column.x, y, column.x + column.width - 1, y);
            }
        }
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        g.setColor(Paints.color("Dragoman.line"));
        Rectangle clip = g.getClipBounds();
        for (int pane = 0; pane < panes(); pane++) {
            Rectangle column = column(pane);
            g.drawLine(column.x, clip.y, column.x, clip.y + clip.height);
            g.drawLine(column.x + column.width - 1, clip.y, column.x + column.width - 1, clip.y + clip.height);
        }
        if (marked >= 0 && marked < heights.size()) {
            g.setColor(Paints.color("Dragoman.accent"));
            int top = heights.top(marked);
            g.drawRect(0, top, getWidth() - 1, heights.height(marked) - 1);
            g.drawRect(1, top + 1, getWidth() - 3, heights.height(marked) - 3);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(860), Math.max(1, heights.total()));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(860), UIScale.scale(500));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return UIScale.scale(UNIT);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return Math.max(UIScale.scale(UNIT), seen.height - UIScale.scale(2 * UNIT));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && heights.total() < getParent().getHeight();
    }
}
