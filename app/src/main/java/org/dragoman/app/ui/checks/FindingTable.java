package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** The list of findings as a table: one finding is selected, a click on a header sorts, Enter goes to the text. */
final class FindingTable extends JTable {
    private final transient FindingsModel model;
    private final FindingCells cells;
    private boolean following;

    FindingTable(FindingsModel model, FindingCells cells, Runnable go) {
        super(cells);
        this.model = model;
        this.cells = cells;
        setName("checks.table");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setShowHorizontalLines(true);
        setIntercellSpacing(new Dimension(0, 1));
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        setDefaultRenderer(Object.class, new Cell());
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        for (FindingColumn column : FindingColumn.values()) {
            getColumnModel().getColumn(column.ordinal()).setPreferredWidth(UIScale.scale(column.width()));
        }
        getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int column = columnAtPoint(e.getPoint());
                if (column >= 0 && SwingUtilities.isLeftMouseButton(e)) {
                    model.sort(FindingCells.column(convertColumnIndexToModel(column)));
                }
            }
        });
        getSelectionModel().addListSelectionListener(e -> {
            if (!following && !e.getValueIsAdjusting()) {
                model.select(getSelectedRow());
            }
        });
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "checks.go");
        getActionMap().put("checks.go", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                go.run();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    go.run();
                }
            }
        });
    }

    /** Other findings or another order. */
    void refill() {
        following = true;
        cells.fireTableDataChanged();
        getTableHeader().repaint();
        following = false;
        follow();
    }

    /** Brings the selected finding into sight. */
    void follow() {
        FindingLine line = model.selected();
        int row = line == null ? -1 : model.lines().indexOf(line);
        following = true;
        if (row < 0) {
            clearSelection();
        } else {
            changeSelection(row, Math.max(0, getSelectedColumn()), false, false);
            Rectangle place = getCellRect(row, 0, true);
            // Later: a table that is not laid out yet would scroll by more than it needs.
            SwingUtilities.invokeLater(() -> scrollRectToVisible(place));
        }
        following = false;
    }

    /** The context menu is about the row under the mouse. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        int row = event == null ? -1 : rowAtPoint(event.getPoint());
        if (row >= 0) {
            model.select(row);
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

    private PhraseLabel label() {
        PhraseLabel label = new PhraseLabel();
        label.setComponentOrientation(getComponentOrientation());
        int side = UIScale.scale(10);
        label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
        return label;
    }

    private final class Cell implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            FindingCells.Content content = (FindingCells.Content) value;
            boolean first = convertColumnIndexToModel(column) == FindingColumn.SEVERITY.ordinal();
            PhraseLabel label = label().phrase(content.words())
                    .icon(
                            first
                                    ? new SeveritySign(
                                            model.lines().get(row).finding().severity())
                                    : null);
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }
    }

    private final class Head implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            int index = convertColumnIndexToModel(column);
            Phrase words = Phrase.of(cells.getColumnName(index), Tone.GROUP);
            if (model.column() == FindingCells.column(index)) {
                words.add(model.falling() ? "  ▾" : "  ▴", Tone.GROUP);
            }
            PhraseLabel label = label().phrase(words);
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")), label.getBorder()));
            label.setOpaque(true);
            label.setBackground(Paints.color("Dragoman.window"));
            return label;
        }
    }
}
