package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.CellRendererPane;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.UIManager;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.jspecify.annotations.Nullable;

/** A header of two levels where columns belong together: what they share spans them, their own titles stand below. */
final class GridHeader extends JTableHeader {
    private static final int LEVEL = 27;

    private final transient GridTable grid;
    private final CellRendererPane painter = new CellRendererPane();

    GridHeader(GridTable grid) {
        super(grid.getColumnModel());
        this.grid = grid;
        setReorderingAllowed(false);
        setDefaultRenderer(new Title());
        add(painter);
    }

    /** Java asks for a component's preferred size only after it was made. */
    private boolean grouped() {
        return grid != null && grid.columns().stream().anyMatch(c -> c.group() != null);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, UIScale.scale(LEVEL) * (grouped() ? 2 : 1));
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (!grouped()) {
            return;
        }
        List<Grid.Column> columns = grid.columns();
        for (int from = 0; from < columns.size(); ) {
            int to = from;
            Phrase group = columns.get(from).group();
            while (to + 1 < columns.size() && columns.get(to + 1).group() == group) {
                to++;
            }
            if (group != null) {
                Rectangle area = getHeaderRect(from).union(getHeaderRect(to));
                PhraseLabel label = label(group, columns.get(from).rightToLeft());
                painter.paintComponent(g, label, this, area.x, 0, area.width, getHeight() / 2, true);
            }
            from = to + 1;
        }
    }

    private PhraseLabel label(Phrase words, @Nullable Boolean rightToLeft) {
        PhraseLabel label = new PhraseLabel().phrase(words).direction(rightToLeft);
        label.setComponentOrientation(getComponentOrientation());
        int side = UIScale.scale(10);
        label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
        return label;
    }

    private final class Title implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Grid.Column head = grid.columns().get(table.convertColumnIndexToModel(column));
            PhraseLabel label = label(head.title(), head.rightToLeft()).icon(arrow(table, column));
            int side = UIScale.scale(10);
            int top = grouped() ? UIScale.scale(LEVEL) : 0;
            boolean start =
                    column > 0 && grouped() && grid.columns().get(column - 1).group() != head.group();
            boolean ltr = getComponentOrientation().isLeftToRight();
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(
                            0, start && ltr ? 1 : 0, 1, start && !ltr ? 1 : 0, Paints.color("Dragoman.line")),
                    BorderFactory.createEmptyBorder(top, side, 0, side)));
            label.setOpaque(true);
            label.setBackground(Paints.color(focused ? "Dragoman.selected" : "Dragoman.window"));
            label.getAccessibleContext().setAccessibleName(head.full());
            return label;
        }

        private @Nullable Icon arrow(JTable table, int column) {
            int model = table.convertColumnIndexToModel(column);
            List<? extends RowSorter.SortKey> keys = table.getRowSorter() == null
                    ? List.of()
                    : table.getRowSorter().getSortKeys();
            if (keys.isEmpty() || keys.get(0).getColumn() != model) {
                return null;
            }
            SortOrder order = keys.get(0).getSortOrder();
            return order == SortOrder.ASCENDING
                    ? UIManager.getIcon("Table.ascendingSortIcon")
                    : order == SortOrder.DESCENDING ? UIManager.getIcon("Table.descendingSortIcon") : null;
        }
    }
}
