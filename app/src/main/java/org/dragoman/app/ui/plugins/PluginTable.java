package org.dragoman.app.ui.plugins;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** The plug-ins, a row each: name, version, state, what they add. */
final class PluginTable extends JTable {
    private static final int[] WIDTHS = {190, 80, 260, 330};

    private final transient PluginsModel model;
    private final transient PluginWords words;
    private final transient Messages messages;
    private final Rows rows = new Rows();
    private boolean following;

    PluginTable(PluginsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new PluginWords(messages);
        setModel(rows);
        setName("plugins.table");
        getAccessibleContext().setAccessibleName(messages.text("plugins.title"));
        getAccessibleContext().setAccessibleDescription(messages.text("plugins.description"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setShowHorizontalLines(true);
        setIntercellSpacing(new Dimension(0, 1));
        setDefaultRenderer(Object.class, new Cell());
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        for (int i = 0; i < WIDTHS.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
        getSelectionModel().addListSelectionListener(e -> {
            if (!following && !e.getValueIsAdjusting() && getSelectedRow() >= 0) {
                model.select(model.lines().get(getSelectedRow()));
            }
        });
    }

    /** Other lines are there. */
    void refill() {
        following = true;
        rows.fireTableDataChanged();
        following = false;
        follow();
    }

    /** Brings the selected line into sight. */
    void follow() {
        PluginLine line = model.selected();
        int row = line == null ? -1 : model.lines().indexOf(line);
        following = true;
        if (row < 0) {
            clearSelection();
        } else if (row != getSelectedRow()) {
            changeSelection(row, Math.max(0, getSelectedColumn()), false, false);
            Rectangle place = getCellRect(row, 0, true);
            scrollRectToVisible(place);
        }
        following = false;
    }

    /** What a cell says in full: it may be cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String text = Tables.fullText(this, event);
        return text == null ? null : Isolates.embedded(text);
    }

    private PhraseLabel label() {
        PhraseLabel label = new PhraseLabel();
        label.setComponentOrientation(getComponentOrientation());
        int side = UIScale.scale(10);
        label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
        return label;
    }

    private final class Rows extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return model.lines().size();
        }

        @Override
        public int getColumnCount() {
            return WIDTHS.length;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 0 -> messages.text("plugins.name");
                case 1 -> messages.text("plugins.version");
                case 2 -> messages.text("plugins.state");
                default -> messages.text("plugins.adds");
            };
        }

        @Override
        public Object getValueAt(int row, int column) {
            PluginLine line = model.lines().get(row);
            return switch (column) {
                case 0 -> Isolates.any(line.name());
                case 1 -> line.version();
                case 2 -> words.state(line);
                default -> words.adds(line);
            };
        }
    }

    private final class Cell implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            PluginLine line = model.lines().get(row);
            PhraseLabel label = label().phrase(phrase(line, value.toString(), convertColumnIndexToModel(column)));
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }

        private Phrase phrase(PluginLine line, String text, int column) {
            if (column == 0) {
                return Phrase.of(text, line.on() ? Tone.STRONG : Tone.QUIET);
            }
            if (column != 2) {
                return Phrase.of(text.isEmpty() ? "–" : text, column == 3 && !text.isEmpty() ? Tone.PLAIN : Tone.QUIET);
            }
            Phrase now = line.now() == PluginLine.Now.BROKEN
                    ? Phrase.empty().add(messages.text(line.now().key()), Tone.STRONG, "Dragoman.error")
                    : Phrase.of(messages.text(line.now().key()), line.on() ? Tone.PLAIN : Tone.QUIET);
            return line.next() == PluginLine.Next.SAME
                    ? now
                    : now.add(" · " + messages.text(line.next().key()), Tone.PLAIN, "Dragoman.accent");
        }
    }

    private final class Head implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            PhraseLabel label = label().phrase(Phrase.of(String.valueOf(value), Tone.GROUP));
            label.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")), label.getBorder()));
            label.setOpaque(true);
            label.setBackground(Paints.color("Dragoman.window"));
            return label;
        }
    }
}
