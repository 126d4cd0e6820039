package org.dragoman.app.ui.glossary;

import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.glossary.edit.EditRefused;

/** The {@link LanguageRows} of a {@link LanguageTable} as its cells; what is put into one becomes an edit of the entry. */
final class LanguageCells extends AbstractTableModel {
    private static final String[] COLUMNS = {"status", "authority", "period", "reference"};

    private final transient LanguageRows rows;
    private final transient Messages messages;
    private final transient LanguageTable.Listener listener;

    LanguageCells(LanguageRows rows, Messages messages, LanguageTable.Listener listener) {
        this.rows = rows;
        this.messages = messages;
        this.listener = listener;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.length;
    }

    @Override
    public String getColumnName(int column) {
        return messages.text("glossary.column." + COLUMNS[column]);
    }

    /** What a cell holds, by its row too: in a term's row the first is the term, the last its type. */
    String name(int row, int column) {
        return rows.row(row).isTerm()
                ? messages.text(column == LanguageRows.REFERENCE ? "glossary.column.type" : "glossary.column.term")
                : getColumnName(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.value(row, column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return !rows.row(row).isTerm() || column == LanguageRows.STATUS || column == LanguageRows.REFERENCE;
    }

    /** Whether a text typed into a cell would empty a term that is there. */
    boolean empties(int row, Object value) {
        return rows.row(row).isTerm()
                && rows.term(row) != null
                && value.toString().isBlank();
    }

    /** Takes a row out; of a term it is said, since its rows of usage go with it. */
    void remove(int row) {
        Concept without = rows.without(row);
        Term term = rows.term(row);
        if (without == null || term == null) {
            return;
        }
        if (rows.row(row).isTerm()) {
            listener.removed(without, term.text());
        } else {
            listener.edited(without);
        }
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (value == null || row >= rows.size()) {
            return;
        }
        if (empties(row, value)) {
            remove(row);
            return;
        }
        if (column == LanguageRows.PERIOD && !rows.row(row).isTerm() && Period.parse(value.toString()) == null) {
            listener.refused(messages.text("glossary.bad.period", "text", Isolates.any(value.toString())));
            return;
        }
        try {
            Concept wanted = rows.with(row, column, value);
            if (wanted != null) {
                listener.edited(wanted);
            }
        } catch (EditRefused e) {
            listener.refused(String.valueOf(e.getMessage()));
        }
    }
}
