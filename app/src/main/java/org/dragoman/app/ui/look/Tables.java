package org.dragoman.app.ui.look;

import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/** What the tables of the window have in common. */
public final class Tables {
    private Tables() {}

    /** A table that says itself what is copied of it. */
    public interface Copied {
        /**
         * {@return the selected rows as lines, empty for none}
         */
        String copied();
    }

    /**
     * What the cell under the pointer says in full: it may be cut.
     *
     * @param table the table
     * @param event where the pointer is
     * @return the text of its value, null for none
     */
    public static @Nullable String fullText(JTable table, MouseEvent event) {
        int row = table.rowAtPoint(event.getPoint());
        int column = table.columnAtPoint(event.getPoint());
        String text = row < 0 || column < 0 ? "" : table.getValueAt(row, column).toString();
        return text.isEmpty() ? null : text;
    }

    /**
     * A pane in which a table scrolls, without a border.
     *
     * @param table the table
     * @return the pane
     */
    public static JScrollPane scrolling(JTable table) {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
