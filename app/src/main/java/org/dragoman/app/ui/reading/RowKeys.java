package org.dragoman.app.ui.reading;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultEditorKit;
import org.dragoman.app.ui.beads.SegmentPlace;
import org.jspecify.annotations.Nullable;

/** Keys that lead out of a cell: to the row above or below, to the first and last, to the next page. */
final class RowKeys {
    private static final int MENU = InputEvent.CTRL_DOWN_MASK;

    private final RowList list;
    private final Scene scene;

    RowKeys(RowList list, Scene scene) {
        this.list = list;
        this.scene = scene;
    }

    void install(RowText text) {
        wrap(text, DefaultEditorKit.upAction, () -> edge(text, -1) && leave(text, -1, true));
        wrap(text, DefaultEditorKit.downAction, () -> edge(text, 1) && leave(text, 1, true));
        wrap(text, DefaultEditorKit.backwardAction, () -> sideways(text, -1));
        wrap(text, DefaultEditorKit.forwardAction, () -> sideways(text, 1));
        key(text, KeyEvent.VK_HOME, MENU, () -> end(text.pane(), -1));
        key(text, KeyEvent.VK_END, MENU, () -> end(text.pane(), 1));
        key(text, KeyEvent.VK_PAGE_UP, 0, () -> page(text, -1));
        key(text, KeyEvent.VK_PAGE_DOWN, 0, () -> page(text, 1));
        key(text, KeyEvent.VK_SPACE, MENU, () -> {
            SegmentPlace place = text.sentence(text.base() + text.getCaretPosition());
            if (place != null) {
                scene.beads().toggle(place);
            }
        });
    }

    void install(GapCell gap) {
        key(gap, KeyEvent.VK_UP, 0, () -> leave(gap, -1, true));
        key(gap, KeyEvent.VK_DOWN, 0, () -> leave(gap, 1, true));
        key(gap, KeyEvent.VK_LEFT, 0, () -> leave(gap, -1, true));
        key(gap, KeyEvent.VK_RIGHT, 0, () -> leave(gap, 1, true));
        key(gap, KeyEvent.VK_HOME, MENU, () -> end(gap.pane(), -1));
        key(gap, KeyEvent.VK_END, MENU, () -> end(gap.pane(), 1));
        key(gap, KeyEvent.VK_PAGE_UP, 0, () -> page(gap, -1));
        key(gap, KeyEvent.VK_PAGE_DOWN, 0, () -> page(gap, 1));
    }

    /** What an action of the text does where it cannot go on within its cell. */
    private interface Beyond {
        boolean done();
    }

    private static void wrap(RowText text, String name, Beyond beyond) {
        Action usual = text.getActionMap().get(name);
        text.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (!beyond.done() && usual != null) {
                    usual.actionPerformed(e);
                }
            }
        });
    }

    private static void key(JComponent cell, int code, int modifiers, Runnable what) {
        String name = "rows." + code + "." + modifiers;
        cell.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, modifiers), name);
        cell.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    /** Whether the caret is in the first or the last visual line of its cell. */
    private static boolean edge(RowText text, int step) {
        Rectangle2D here = line(text, text.getCaretPosition());
        Rectangle2D end = line(text, step < 0 ? 0 : text.getDocument().getLength());
        return here == null || end == null || Math.abs(here.getCenterY() - end.getCenterY()) < here.getHeight() / 2;
    }

    private static @Nullable Rectangle2D line(RowText text, int offset) {
        try {
            return text.modelToView2D(offset);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Left and right go by what one sees; only at an end of the cell do they leave it. */
    private boolean sideways(RowText text, int step) {
        boolean onward = (step > 0) == text.getComponentOrientation().isLeftToRight();
        int end = onward ? text.getDocument().getLength() : 0;
        return text.getCaretPosition() == end && leave(text, onward ? 1 : -1, false);
    }

    /** Goes to the cell above or below, to the end at which one arrives. */
    private boolean leave(RowCell cell, int step, boolean gaps) {
        int row = cell.row() + step;
        BeadRows rows = scene.reading().rows();
        if (!gaps) {
            row = rows.with(row, step, cell.pane());
        }
        if (row < 0 || row >= rows.size()) {
            return false;
        }
        double x = cell instanceof RowText text && gaps ? column(text) : -1;
        go(row, cell.pane(), step, x);
        return true;
    }

    private static double column(RowText text) {
        Rectangle2D place = line(text, text.getCaretPosition());
        return place == null ? -1 : place.getX();
    }

    private void go(int row, int pane, int step, double x) {
        list.reveal(row);
        JComponent target = list.cell(row, pane);
        if (target instanceof RowText text) {
            int length = text.getDocument().getLength();
            int offset = step > 0 ? 0 : length;
            Rectangle2D line = line(text, offset);
            if (x >= 0 && line != null) {
                offset = text.viewToModel2D(new Point2D.Double(x, line.getCenterY()));
            }
            text.setCaretPosition(Math.min(offset, length));
        }
        target.requestFocusInWindow();
    }

    private void end(int pane, int step) {
        BeadRows rows = scene.reading().rows();
        int row = rows.with(step < 0 ? 0 : rows.size() - 1, -step, pane);
        if (row >= 0) {
            go(row, pane, -step, -1);
        }
    }

    private void page(RowCell cell, int step) {
        BeadRows rows = scene.reading().rows();
        RowHeights heights = list.heights();
        int height = list.getParent() == null ? 0 : list.getParent().getHeight();
        int row = heights.at(Math.max(0, heights.top(cell.row()) + step * height * 9 / 10));
        int found = rows.with(row, step, cell.pane());
        if (found < 0) {
            end(cell.pane(), step);
        } else {
            go(found, cell.pane(), 1, -1);
        }
    }
}
