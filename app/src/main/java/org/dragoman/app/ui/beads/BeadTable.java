package org.dragoman.app.ui.beads;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.InputMap;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The beads: a row for each line of one, a column for each article, a cell for each segment. Any cells can be selected, not
 * only a block: Shift takes all between, Ctrl or the space bar one more.
 */
final class BeadTable extends JTable {
    private static final int NUMBER = 48;
    private static final int TEXT = 420;
    private static final int STATE = 110;

    private final transient BeadsModel model;
    private final BeadCells cells;
    private int anchorRow = -1;
    private int anchorColumn = -1;
    private boolean moving;

    BeadTable(BeadsModel model, BeadCells cells, Runnable go) {
        super(cells);
        this.model = model;
        this.cells = cells;
        setName("beads.table");
        setCellSelectionEnabled(true);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setDefaultRenderer(Object.class, new Cell());
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        InputMap keys = getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "beads.go");
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "beads.toggle");
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, KeyEvent.CTRL_DOWN_MASK), "beads.toggle");
        getActionMap().put("beads.go", action(go));
        getActionMap()
                .put(
                        "beads.toggle",
                        action(() -> changeSelection(
                                getSelectionModel().getLeadSelectionIndex(),
                                getColumnModel().getSelectionModel().getLeadSelectionIndex(),
                                true,
                                false)));
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        };
    }

    /** Other beads. */
    void refill(boolean structure) {
        moving = true;
        if (structure) {
            cells.fireTableStructureChanged();
            for (int i = 0; i < getColumnCount(); i++) {
                int width = i == 0 ? NUMBER : i == getColumnCount() - 1 ? STATE : TEXT;
                getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(width));
            }
        } else {
            cells.fireTableDataChanged();
        }
        anchorRow = -1;
        moving = false;
        follow();
    }

    /** Brings what is selected into sight, with the lead at the last of it. */
    void follow() {
        SegmentPlace last = model.selection().stream().reduce((a, b) -> b).orElse(null);
        for (int row = 0; row < getRowCount() && last != null; row++) {
            if (last.equals(cells.line(row).place(last.article()))) {
                int column = last.article() + 1;
                moving = true;
                super.changeSelection(row, column, false, false);
                moving = false;
                if (anchorRow < 0 || model.selection().size() == 1) {
                    anchorRow = row;
                    anchorColumn = column;
                }
                Rectangle cell = getCellRect(row, column, true);
                SwingUtilities.invokeLater(() -> scrollRectToVisible(cell));
                break;
            }
        }
        repaint();
    }

    /** Selects the segments that keys and mouse ask for; the lead goes anywhere. */
    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        super.changeSelection(row, column, false, false);
        if (moving || row < 0 || column < 0) {
            return;
        }
        Set<SegmentPlace> next = new LinkedHashSet<>();
        if (extend && anchorRow >= 0) {
            for (int r = Math.min(row, anchorRow); r <= Math.max(row, anchorRow); r++) {
                for (int c = Math.min(column, anchorColumn); c <= Math.max(column, anchorColumn); c++) {
                    add(next, cells.place(r, c));
                }
            }
        } else {
            anchorRow = row;
            anchorColumn = column;
            SegmentPlace place = cells.place(row, column);
            if (toggle) {
                next.addAll(model.selection());
                if (!next.remove(place)) {
                    add(next, place);
                }
            } else {
                add(next, place);
            }
        }
        moving = true;
        model.choose(next);
        moving = false;
        repaint();
    }

    private static void add(Set<SegmentPlace> places, @Nullable SegmentPlace place) {
        if (place != null) {
            places.add(place);
        }
    }

    /** Whether the table itself changes what is selected. */
    boolean moving() {
        return moving;
    }

    @Override
    public boolean isCellSelected(int row, int column) {
        SegmentPlace place = cells == null ? null : cells.place(row, column);
        return place != null && model.selected(place);
    }

    /** What a cell says in full: it may be cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return Tables.fullText(this, event);
    }

    JScrollPane scrolling() {
        return Tables.scrolling(this);
    }

    private PhraseLabel label() {
        PhraseLabel label = new PhraseLabel();
        label.setComponentOrientation(getComponentOrientation());
        return label;
    }

    private final class Cell implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            BeadCells.Content content = (BeadCells.Content) value;
            PhraseLabel label = label().phrase(content.words()).direction(content.rightToLeft());
            boolean line = row > 0 && cells.line(row).first();
            int side = UIScale.scale(10);
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(line ? 1 : 0, 0, 0, 0, Paints.color("Dragoman.line")),
                    BorderFactory.createCompoundBorder(
                            focused
                                    ? BorderFactory.createLineBorder(Paints.color("Dragoman.accent"))
                                    : BorderFactory.createEmptyBorder(1, 1, 1, 1),
                            BorderFactory.createEmptyBorder(0, side, 0, side))));
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }
    }

    private final class Head implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            BeadCells.Content content = cells.head(column);
            PhraseLabel label = label().phrase(content.words()).direction(content.rightToLeft());
            int side = UIScale.scale(11);
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                    BorderFactory.createEmptyBorder(0, side, 0, side)));
            label.setOpaque(true);
            label.setBackground(Paints.color("Dragoman.window"));
            return label;
        }
    }
}
