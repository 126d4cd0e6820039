package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** A table of phrases; Enter and a double click open a row. */
class StudyTable extends JTable {
    /** A column: its title and width. */
    record Column(String title, int width) {}

    private static final class Cells extends AbstractTableModel {
        private List<Column> columns = List.of();
        private transient List<List<Phrase>> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column).title();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row).get(column);
        }
    }

    private final Cells cells;

    StudyTable(String name, String title, IntConsumer open) {
        this(new Cells(), name, title, open);
    }

    private StudyTable(Cells cells, String name, String title, IntConsumer open) {
        super(cells);
        this.cells = cells;
        setName(name);
        getAccessibleContext().setAccessibleName(title);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setRowHeight(UIScale.scale(26));
        setDefaultRenderer(Object.class, (t, value, selected, focused, row, column) -> cell((Phrase) value, selected));
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer((t, value, selected, focused, row, column) -> head(String.valueOf(value)));
        key("ENTER", () -> open(open));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open(open);
                }
            }
        });
    }

    private void open(IntConsumer open) {
        if (getSelectedRow() >= 0) {
            open.accept(getSelectedRow());
        }
    }

    /** Gives the table a key. */
    final void key(String key, Runnable action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** Shows other rows; the selected one stays selected by its number. */
    final void fill(List<Column> columns, List<List<Phrase>> rows) {
        int selected = getSelectedRow();
        boolean structure = !columns.equals(cells.columns);
        cells.columns = columns;
        cells.rows = rows;
        if (structure) {
            cells.fireTableStructureChanged();
            for (int i = 0; i < columns.size(); i++) {
                getColumnModel()
                        .getColumn(i)
                        .setPreferredWidth(UIScale.scale(columns.get(i).width()));
            }
        } else {
            cells.fireTableDataChanged();
        }
        if (selected >= 0 && !rows.isEmpty()) {
            int row = Math.min(selected, rows.size() - 1);
            setRowSelectionInterval(row, row);
        }
    }

    JScrollPane scrolling() {
        return Tables.scrolling(this);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return Tables.fullText(this, event);
    }

    private Component cell(Phrase words, boolean selected) {
        PhraseLabel label = new PhraseLabel().phrase(words);
        label.setComponentOrientation(getComponentOrientation());
        label.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(10)));
        label.setOpaque(selected);
        label.setBackground(Paints.color("Dragoman.selected"));
        return label;
    }

    private Component head(String title) {
        PhraseLabel label = new PhraseLabel().phrase(Phrase.of(title, Tone.GROUP));
        label.setComponentOrientation(getComponentOrientation());
        label.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(3), UIScale.scale(10), UIScale.scale(3), UIScale.scale(10))));
        label.setOpaque(true);
        label.setBackground(Paints.color("Dragoman.window"));
        return label;
    }
}
