package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import com.ibm.icu.util.ULocale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.RowSorter;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.report.SheetTable;
import org.jspecify.annotations.Nullable;

/** A table of phrases, each in its own direction: sorts, filters, follows the active concept, leads into the text. */
final class GridTable extends JTable implements Tables.Copied {
    /** What the user did to a row. */
    interface Listener {
        /** A row was chosen. */
        void chosen(Grid.Row row);

        /** Its place in the text is wanted. */
        void go(Grid.Row row, Grid.@Nullable Spot spot);
    }

    private final transient ULocale locale;
    private final transient Listener listener;
    private transient Grid grid = Grid.EMPTY;
    private transient String words = "";
    private final Cells cells = new Cells();
    private boolean following;

    GridTable(ULocale locale, Listener listener) {
        this.locale = locale;
        this.listener = listener;
        setModel(cells);
        setTableHeader(new GridHeader(this));
        setDefaultRenderer(Object.class, new Renderer());
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        setIntercellSpacing(new Dimension(0, 1));
        getSelectionModel().addListSelectionListener(e -> {
            if (!following && !e.getValueIsAdjusting() && getSelectedRowCount() == 1) {
                listener.chosen(row(getSelectedRow()));
            }
        });
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "go");
        getActionMap().put("go", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                go();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(e)) {
                    go();
                }
            }
        });
    }

    /** Goes where the selected cell leads. */
    void go() {
        if (getSelectedRow() >= 0) {
            Grid.Row row = row(getSelectedRow());
            int column = getSelectedColumn();
            listener.go(row, row.spot(column < 0 ? -1 : convertColumnIndexToModel(column)));
        }
    }

    /** Sorts by the column of the selected cell, as a click on its header does. */
    void sort() {
        if (getRowSorter() != null && getColumnCount() > 0) {
            getRowSorter().toggleSortOrder(convertColumnIndexToModel(Math.max(0, getSelectedColumn())));
        }
    }

    private Grid.Row row(int view) {
        return grid.rows().get(convertRowIndexToModel(view));
    }

    List<Grid.Column> columns() {
        return grid.columns();
    }

    Grid grid() {
        return grid;
    }

    void fill(Grid next) {
        following = true;
        boolean same = grid.columns().stream()
                .map(Grid.Column::full)
                .toList()
                .equals(next.columns().stream().map(Grid.Column::full).toList());
        List<? extends RowSorter.SortKey> keys =
                same && getRowSorter() != null ? getRowSorter().getSortKeys() : List.of();
        setRowSorter(null);
        grid = next;
        if (same) {
            cells.fireTableDataChanged();
        } else {
            cells.fireTableStructureChanged();
            for (int i = 0; i < next.columns().size(); i++) {
                getColumnModel()
                        .getColumn(i)
                        .setPreferredWidth(UIScale.scale(next.columns().get(i).width()));
            }
        }
        GridSorter sorter = new GridSorter(cells, locale);
        sorter.setSortKeys(keys);
        setRowSorter(sorter);
        sorter.narrow(words);
        getTableHeader().revalidate();
        following = false;
    }

    /** Shows only rows that have some words. */
    void narrow(String wanted) {
        words = wanted;
        if (getRowSorter() instanceof GridSorter sorter) {
            sorter.narrow(wanted);
        }
    }

    /** Selects the row of a concept and brings it into sight; none where the table has no such row. */
    void show(@Nullable String concept) {
        following = true;
        int found = -1;
        for (int i = 0; i < getRowCount() && found < 0; i++) {
            found = concept != null && row(i).concepts().contains(concept) ? i : -1;
        }
        int selected = getSelectedRow();
        boolean there =
                selected >= 0 && concept != null && row(selected).concepts().contains(concept);
        if (found < 0) {
            clearSelection();
        } else if (!there) {
            changeSelection(found, Math.max(0, getSelectedColumn()), false, false);
            // Later: a table that is not laid out yet would scroll by more than it needs.
            Rectangle row = getCellRect(found, 0, true);
            SwingUtilities.invokeLater(() -> scrollRectToVisible(row));
        }
        following = false;
    }

    /** All rows as they are shown, or the selected ones. */
    SheetTable sheet(String name, boolean selected) {
        int[] rows =
                selected ? getSelectedRows() : IntStream.range(0, getRowCount()).toArray();
        List<Integer> indexes = new ArrayList<>();
        for (int row : rows) {
            indexes.add(convertRowIndexToModel(row));
        }
        return grid.sheet(name, indexes);
    }

    /** The selected rows under their titles, as a spreadsheet takes them. */
    @Override
    public String copied() {
        StringBuilder text = new StringBuilder();
        if (getSelectedRowCount() > 0) {
            try {
                sheet("", true).tsv(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }

    /** Runs something whenever other rows are shown. */
    void onRows(Consumer<Integer> action) {
        cells.addTableModelListener(e -> action.accept(getRowCount()));
    }

    /** The context menu is about the row under the mouse. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        int row = event == null ? -1 : rowAtPoint(event.getPoint());
        if (row >= 0 && event != null && !isRowSelected(row)) {
            changeSelection(row, columnAtPoint(event.getPoint()), false, false);
        }
        return super.getPopupLocation(event);
    }

    /** What a cell says in full: it may be cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return Tables.fullText(this, event);
    }

    JScrollPane scrolling() {
        return Tables.scrolling(this);
    }

    private final class Cells extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return grid == null ? 0 : grid.rows().size();
        }

        @Override
        public int getColumnCount() {
            return grid == null ? 0 : grid.columns().size();
        }

        @Override
        public String getColumnName(int column) {
            return grid.columns().get(column).full();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return grid.rows().get(row).cells().get(column);
        }
    }

    private final class Renderer implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Grid.Cell content = (Grid.Cell) value;
            Grid.Row line = row(row);
            boolean first = convertColumnIndexToModel(column) == 0;
            PhraseLabel label = new PhraseLabel()
                    .phrase(content.words())
                    .direction(content.rightToLeft())
                    .icon(first && line.kind() != null ? new KindSign(line.kind()) : null);
            label.setComponentOrientation(table.getComponentOrientation());
            int side = UIScale.scale(focused ? 8 : 10);
            label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
            if (focused) {
                label.setBorder(BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(Paints.color("Dragoman.accent"), UIScale.scale(2)),
                        label.getBorder()));
            }
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }
    }
}
