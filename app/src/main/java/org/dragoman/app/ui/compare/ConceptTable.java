package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.compare.NamingRow;
import org.jspecify.annotations.Nullable;

/** A table whose rows are concepts: phrases in cells, each in its own direction; the first column has the sign. */
final class ConceptTable extends JTable {
    /**
     * A column.
     *
     * @param title its header
     * @param rightToLeft direction of the header, null for the window's
     * @param width preferred, unscaled
     */
    record Column(Phrase title, @Nullable Boolean rightToLeft, int width) {}

    /**
     * A cell.
     *
     * @param words what it says
     * @param rightToLeft direction of the words, null for the window's
     */
    record Cell(Phrase words, @Nullable Boolean rightToLeft) {
        @Override
        public String toString() {
            return words.plain();
        }
    }

    /**
     * A row.
     *
     * @param naming the concept and its names
     * @param cells one a column
     */
    record Row(NamingRow naming, List<Cell> cells) {}

    private transient List<Column> columns = List.of();
    private transient List<Row> rows = List.of();
    private final Rows data = new Rows();

    ConceptTable(Consumer<NamingRow> chosen, Consumer<NamingRow> go) {
        setModel(data);
        setDefaultRenderer(Object.class, new CellRenderer());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        JTableHeader header = getTableHeader();
        header.setReorderingAllowed(false);
        header.setDefaultRenderer(new HeaderRenderer());
        getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && getSelectedRow() >= 0) {
                chosen.accept(rows.get(getSelectedRow()).naming());
            }
        });
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "go");
        getActionMap().put("go", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (getSelectedRow() >= 0) {
                    go.accept(rows.get(getSelectedRow()).naming());
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && getSelectedRow() >= 0) {
                    go.accept(rows.get(getSelectedRow()).naming());
                }
            }
        });
    }

    void fill(List<Column> newColumns, List<Row> newRows) {
        boolean same = columns.equals(newColumns);
        columns = List.copyOf(newColumns);
        rows = List.copyOf(newRows);
        if (same) {
            data.fireTableDataChanged();
        } else {
            data.fireTableStructureChanged();
        }
        for (int i = 0; i < columns.size(); i++) {
            getColumnModel()
                    .getColumn(i)
                    .setPreferredWidth(UIScale.scale(columns.get(i).width()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Selects the row of a concept and brings it into sight; none where the table has no such row. */
    void show(@Nullable String concept) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).naming().concept().id().equals(concept)) {
                if (getSelectedRow() != i) {
                    setRowSelectionInterval(i, i);
                    // Later: a table that is not laid out yet would scroll by more than it needs.
                    Rectangle row = getCellRect(i, 0, true);
                    SwingUtilities.invokeLater(() -> scrollRectToVisible(row));
                }
                return;
            }
        }
        clearSelection();
    }

    /** What a cell says in full: it may be cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? null : getValueAt(row, column).toString();
    }

    JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private final class Rows extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return rows == null ? 0 : rows.size();
        }

        @Override
        public int getColumnCount() {
            return columns == null ? 0 : columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column).title().plain();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row).cells().get(column);
        }
    }

    private static PhraseLabel cell(JTable table) {
        PhraseLabel label = new PhraseLabel();
        label.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(10)));
        label.setComponentOrientation(table.getComponentOrientation());
        return label;
    }

    private final class CellRenderer implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Cell content = (Cell) value;
            Icon sign = column > 0
                    ? null
                    : new KindSign(Kind.of(rows.get(row).naming().concept().type()));
            PhraseLabel label = cell(table)
                    .phrase(content.words())
                    .direction(content.rightToLeft())
                    .icon(sign);
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }
    }

    private final class HeaderRenderer implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Column head = columns.get(table.convertColumnIndexToModel(column));
            PhraseLabel label = cell(table).phrase(head.title());
            label.direction(head.rightToLeft());
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")), label.getBorder()));
            label.setOpaque(true);
            label.setBackground(Paints.color("Dragoman.window"));
            return label;
        }
    }
}
