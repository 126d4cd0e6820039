package org.dragoman.app.ui.keys;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.stream.Collectors;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Commands and their keys. Enter asks for another key. */
final class KeysTable extends JTable {
    private final transient KeysModel keys;
    private final transient Messages messages;

    private final class Lines extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return keys.lines().size();
        }

        @Override
        public int getColumnCount() {
            return 3;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 0 -> messages.text("keys.command");
                case 1 -> messages.text("keys.where");
                default -> messages.text("keys.keys");
            };
        }

        @Override
        public Object getValueAt(int row, int column) {
            KeyLine line = keys.lines().get(row);
            return switch (column) {
                case 0 -> Isolates.any(line.name());
                case 1 -> Isolates.any(line.where());
                default -> written(line);
            };
        }
    }

    KeysTable(KeysModel keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
        setModel(new Lines());
        setName("keys.table");
        getAccessibleContext().setAccessibleName(messages.text("keys.title"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowVerticalLines(false);
        getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(300));
        getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(100));
        getColumnModel().getColumn(2).setPreferredWidth(UIScale.scale(300));
        setDefaultRenderer(Object.class, new DefaultTableCellRenderer() {
            @Override
            public Component getTableCellRendererComponent(
                    JTable table, Object value, boolean selected, boolean focused, int row, int column) {
                super.getTableCellRendererComponent(table, value, selected, focused, row, column);
                setToolTipText(Isolates.embedded(keys.lines().get(row).about()));
                setHorizontalAlignment(LEADING);
                setComponentOrientation(table.getComponentOrientation());
                return this;
            }
        });
        if (getRowCount() > 0) {
            setRowSelectionInterval(0, 0);
        }
        keys.on(KeysModel.LINES, this::refill);
    }

    private String written(KeyLine line) {
        String all = line.chords().stream()
                .map(c -> Isolates.leftToRight(Strokes.shown(c)))
                .collect(Collectors.joining(messages.text("keys.or")));
        if (line.fixed()) {
            return messages.text("keys.fixed", "keys", all);
        }
        return line.changed() ? messages.text("keys.changed", "keys", all.isEmpty() ? "–" : all) : all;
    }

    /** The chosen line stays chosen where it is still there. */
    private void refill() {
        String id = chosenId;
        ((AbstractTableModel) getModel()).fireTableDataChanged();
        int row = 0;
        for (int i = 0; i < keys.lines().size(); i++) {
            if (keys.lines().get(i).id().equals(id)) {
                row = i;
            }
        }
        if (!keys.lines().isEmpty()) {
            setRowSelectionInterval(row, row);
            scrollRectToVisible(getCellRect(row, 0, true));
        }
    }

    private @Nullable String chosenId;

    @Override
    public void valueChanged(ListSelectionEvent e) {
        super.valueChanged(e);
        KeyLine line = chosen();
        if (line != null) {
            chosenId = line.id();
        }
    }

    @Nullable
    KeyLine chosen() {
        int row = getSelectedRow();
        return keys == null || row < 0 || row >= keys.lines().size()
                ? null
                : keys.lines().get(row);
    }
}
