package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.importing.PagesRows.Cell;
import org.dragoman.app.ui.importing.PagesRows.Column;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.jspecify.annotations.Nullable;

/** The pages as a table; Space takes or leaves those that are selected. */
final class PagesTable extends JTable {
    private static final int MANY = 40;
    private static final int LONG = 80;
    private static final int PARAGRAPH = 320;

    private final transient ImportModel model;
    private final PagesRows rows;
    private boolean following;
    private boolean byHand;
    private int known;

    PagesTable(ImportModel model, Words words) {
        this.model = model;
        known = model.pages().size();
        rows = new PagesRows(model, words);
        setModel(rows);
        setName("import.pages");
        getAccessibleContext().setAccessibleName(words.messages().text("import.pages"));
        getAccessibleContext()
                .setAccessibleDescription(words.messages().text("import.pages.description") + " "
                        + words.messages().text("import.faults") + ": "
                        + words.messages().text("import.faults.about"));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        setIntercellSpacing(new Dimension(0, 1));
        if (getTableHeader().getDefaultRenderer() instanceof JLabel header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
        getTableHeader().setReorderingAllowed(false);
        TableRowSorter<PagesRows> sorter = new TableRowSorter<>(rows);
        sorter.setSortsOnUpdates(false);
        for (Column column : Column.values()) {
            sorter.setComparator(column.ordinal(), rows.order(column));
            getColumnModel().getColumn(column.ordinal()).setPreferredWidth(UIScale.scale(column.width()));
            getColumnModel().getColumn(column.ordinal()).setMinWidth(UIScale.scale(36));
        }
        setRowSorter(sorter);
        setDefaultRenderer(Cell.class, new CellRenderer());
        bind();
        listen();
    }

    /** Shares the width out, until a column is given another by hand. */
    @Override
    public void doLayout() {
        byHand |= getTableHeader().getResizingColumn() != null;
        if (byHand) {
            super.doLayout();
            return;
        }
        int left = getWidth();
        for (Column column : Column.values()) {
            left -= UIScale.scale(column.least());
        }
        Map<Column, Integer> widths = new EnumMap<>(Column.class);
        for (Column column : Column.GROWING) {
            int wish = column == Column.COPY && !rows.copies() ? column.least() : column.width();
            int more = Math.max(0, Math.min(left, UIScale.scale(wish) - UIScale.scale(column.least())));
            widths.put(column, UIScale.scale(column.least()) + more);
            left -= more;
        }
        widths.merge(Column.TITLE, left, Integer::sum);
        for (Column column : Column.values()) {
            TableColumn shown = getColumnModel().getColumn(convertColumnIndexToView(column.ordinal()));
            shown.setWidth(widths.getOrDefault(column, UIScale.scale(column.width())));
        }
    }

    private void bind() {
        // Space and the arrows work the table; Tab leaves it, as it leaves every other part of the sheet.
        setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("pressed TAB")));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("shift pressed TAB")));
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("SPACE"), "take");
        getActionMap().put("take", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                toggle(selected());
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                int row = rowAtPoint(e.getPoint());
                if (row >= 0 && columnAtPoint(e.getPoint()) == 0 && !e.isPopupTrigger()) {
                    int page = convertRowIndexToModel(row);
                    List<Integer> chosen = selected();
                    toggle(chosen.contains(page) ? chosen : List.of(page));
                }
            }
        });
    }

    private void listen() {
        getSelectionModel().addListSelectionListener(e -> {
            int lead = getSelectionModel().getLeadSelectionIndex();
            if (!following && lead >= 0 && lead < getRowCount() && isRowSelected(lead)) {
                int page = convertRowIndexToModel(lead);
                if (page != model.current()) {
                    model.look(page);
                }
            }
        });
        model.on(ImportModel.PAGES, () -> {
            int before = known;
            known = rows.getRowCount();
            rows.fireTableRowsInserted(before, known - 1);
            follow();
        });
        model.on(ImportModel.OPEN, () -> {
            known = rows.getRowCount();
            rows.fireTableDataChanged();
        });
        model.on(ImportModel.CURRENT, this::follow);
        model.onChanged(changed -> {
            following = true;
            if (changed.size() > MANY) {
                rows.fireTableRowsUpdated(0, rows.getRowCount() - 1);
            } else {
                changed.forEach(i -> rows.fireTableRowsUpdated(i, i));
            }
            following = false;
            revalidate();
        });
        follow();
    }

    /** Selects the page that is looked at, unless it is among those selected. */
    private void follow() {
        int page = model.current();
        if (page < 0 || page >= getRowCount()) {
            return;
        }
        int row = convertRowIndexToView(page);
        if (!isRowSelected(row)) {
            following = true;
            setRowSelectionInterval(row, row);
            following = false;
            Rectangle cell = getCellRect(row, 0, true);
            scrollRectToVisible(cell);
        }
    }

    private List<Integer> selected() {
        List<Integer> pages = new ArrayList<>();
        Arrays.stream(getSelectedRows()).forEach(r -> pages.add(convertRowIndexToModel(r)));
        return pages;
    }

    private void toggle(List<Integer> pages) {
        if (!pages.isEmpty()) {
            boolean all = pages.stream().allMatch(i -> model.pages().get(i).taken());
            model.take(pages, !all);
        }
    }

    /** Names of narrow columns may be cut. */
    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            @Override
            public @Nullable String getToolTipText(MouseEvent event) {
                int column = columnAtPoint(event.getPoint());
                return column < 0 ? null : paragraph(rows.fullName(convertColumnIndexToModel(column)));
            }
        };
    }

    /** Several sentences are set in lines that can be read. */
    private String paragraph(String words) {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        return words.length() < LONG
                ? words
                : "<html><div width='" + UIScale.scale(PARAGRAPH) + "' align='" + (leftToRight ? "left" : "right")
                        + "'>" + words + "</div></html>";
    }

    /** What a cell says in full, and what it leaves out. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? null : Isolates.embedded(((Cell) getValueAt(row, column)).more());
    }

    private final class CellRenderer implements TableCellRenderer {
        private final JCheckBox box = new JCheckBox();

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Cell cell = (Cell) value;
            Column kind = Column.values()[convertColumnIndexToModel(column)];
            JComponent part = kind == Column.TAKE ? box(row, cell) : label(table, cell, kind);
            part.setOpaque(true);
            part.setBackground(Paints.color(selected ? "Dragoman.selected" : "Dragoman.pane"));
            boolean lead = table.hasFocus() && row == table.getSelectionModel().getLeadSelectionIndex();
            Color edge = lead ? Paints.color("Dragoman.accent") : part.getBackground();
            int pad = UIScale.scale(kind == Column.TAKE ? 4 : 8);
            part.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(1, 0, 1, 0, edge),
                    BorderFactory.createEmptyBorder(0, pad, 0, pad)));
            return part;
        }

        private JComponent box(int row, Cell cell) {
            box.setSelected(model.pages().get(convertRowIndexToModel(row)).taken());
            box.setHorizontalAlignment(SwingConstants.CENTER);
            box.setBorderPainted(true);
            box.getAccessibleContext().setAccessibleName(cell.toString());
            return box;
        }

        private PhraseLabel label(JTable table, Cell cell, Column kind) {
            PhraseLabel label = new PhraseLabel().phrase(cell.words());
            Phrase brief = cell.brief();
            int room = table.getColumnModel().getColumn(kind.ordinal()).getWidth() - UIScale.scale(16);
            if (brief != null && label.getPreferredSize().width > room) {
                label.phrase(brief);
            }
            ComponentOrientation own = table.getComponentOrientation();
            label.setComponentOrientation(own);
            return label.direction(kind.number() ? Boolean.valueOf(own.isLeftToRight()) : cell.rightToLeft());
        }
    }
}
