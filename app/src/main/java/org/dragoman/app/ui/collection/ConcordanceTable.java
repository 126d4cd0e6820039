package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collection;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.ContextLabel;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The concordance: the keyword in the middle, what is read before it at its left or, in Arabic, at its right. A click on a header
 * sorts, Enter opens the article.
 */
public final class ConcordanceTable extends JTable {
    /** What rows can be asked to do. */
    interface Commands {
        void open(int row);

        void copy(int... rows);

        void sort(PlaceOrder order);
    }

    private final transient Commands commands;
    private final transient ConcordanceCells cells;
    private transient PlaceOrder order = PlaceOrder.EARLIEST;

    ConcordanceTable(ConcordanceCells cells, Commands commands) {
        super(cells);
        this.cells = cells;
        this.commands = commands;
        setName("collection.table");
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setShowHorizontalLines(true);
        setIntercellSpacing(new Dimension(0, 1));
        setRowHeight(UIScale.scale(24));
        setDefaultRenderer(Object.class, new Cell());
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        for (ConcordanceColumn column : ConcordanceColumn.values()) {
            getColumnModel().getColumn(column.ordinal()).setPreferredWidth(UIScale.scale(column.width()));
        }
        getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int column = columnAtPoint(e.getPoint());
                if (column >= 0 && SwingUtilities.isLeftMouseButton(e)) {
                    sort(ConcordanceColumn.at(convertColumnIndexToModel(column)));
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int row = rowAtPoint(e.getPoint());
                if (e.getClickCount() == 2 && row >= 0) {
                    commands.open(row);
                }
            }
        });
        act("ENTER", "collection.open", () -> {
            if (getSelectionModel().getLeadSelectionIndex() >= 0 && getSelectedRow() >= 0) {
                commands.open(getSelectionModel().getLeadSelectionIndex());
            }
        });
        getActionMap().put("copy", action(this::copyRows));
    }

    private void act(String key, String name, Runnable what) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
        getActionMap().put(name, action(what));
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        };
    }

    /** Copies the selected rows, with all that is in them; they are read in the background. */
    public void copyRows() {
        commands.copy(getSelectedRows());
    }

    private void sort(ConcordanceColumn column) {
        PlaceOrder wanted = cells.order(column);
        if (wanted != null) {
            commands.sort(wanted == PlaceOrder.EARLIEST && order == PlaceOrder.EARLIEST ? PlaceOrder.LATEST : wanted);
        }
    }

    /** Other rows, in some languages, or the same in another order. The selection goes: it would be of other places. */
    void refill(PlaceOrder now, boolean begun, Collection<LanguageTag> languages) {
        order = now;
        cells.languages(languages);
        cells.fireTableDataChanged();
        getTableHeader().repaint();
        if (begun) {
            scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
    }

    /** Rows were read. */
    void loaded(int first, int last) {
        int end = Math.min(last, getRowCount() - 1);
        if (first <= end) {
            cells.fireTableRowsUpdated(first, end);
        }
    }

    /** The whole sentence: the cell shows what fits. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return Tables.fullText(this, event);
    }

    private static void border(JComponent label) {
        int side = UIScale.scale(6);
        label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
    }

    private final class Cell implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            ConcordanceCells.Cell cell = (ConcordanceCells.Cell) value;
            ConcordanceColumn which = ConcordanceColumn.at(convertColumnIndexToModel(column));
            JComponent label = which.isContext() ? context(cell, which) : fact(cell, which);
            border(label);
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }

        private JComponent fact(ConcordanceCells.Cell cell, ConcordanceColumn which) {
            Tone tone = which == ConcordanceColumn.OUTLET ? Tone.SMALL : Tone.QUIET;
            PhraseLabel label = new PhraseLabel().phrase(Phrase.of(cell.text(), tone));
            label.setComponentOrientation(getComponentOrientation());
            return label;
        }

        private JComponent context(ConcordanceCells.Cell cell, ConcordanceColumn which) {
            Place place = cell.place();
            boolean rtl = place != null && place.article().language().rightToLeft();
            boolean left = (which == ConcordanceColumn.LEADING)
                    == getComponentOrientation().isLeftToRight();
            return switch (which) {
                case KEYWORD -> new ContextLabel().show(cell.text(), Tone.STRONG, rtl, ContextLabel.Side.MIDDLE, false);
                default ->
                    new ContextLabel()
                            .show(
                                    cell.text(),
                                    Tone.PLAIN,
                                    rtl,
                                    left ? ContextLabel.Side.RIGHT : ContextLabel.Side.LEFT,
                                    // What is read before the keyword is cut at its beginning.
                                    left != rtl);
            };
        }
    }

    private final class Head implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            ConcordanceColumn which = ConcordanceColumn.at(convertColumnIndexToModel(column));
            String title = cells.getColumnName(which.ordinal()) + sign(which);
            JComponent label;
            if (which.isContext()) {
                boolean left = (which == ConcordanceColumn.LEADING)
                        == getComponentOrientation().isLeftToRight();
                ContextLabel.Side side = which == ConcordanceColumn.KEYWORD
                        ? ContextLabel.Side.MIDDLE
                        : left ? ContextLabel.Side.RIGHT : ContextLabel.Side.LEFT;
                label = new ContextLabel()
                        .show(title, Tone.GROUP, !getComponentOrientation().isLeftToRight(), side, false);
            } else {
                label = new PhraseLabel().phrase(Phrase.of(title, Tone.GROUP));
                label.setComponentOrientation(getComponentOrientation());
            }
            border(label);
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")), label.getBorder()));
            label.setOpaque(true);
            label.setBackground(Paints.color("Dragoman.window"));
            label.setPreferredSize(new Dimension(10, UIScale.scale(26)));
            return label;
        }

        private String sign(ConcordanceColumn which) {
            if (order == PlaceOrder.LATEST) {
                return which == ConcordanceColumn.DATE ? "  ▾" : "";
            }
            return order == cells.order(which) ? "  ▴" : "";
        }
    }
}
