package org.dragoman.app.ui.exchange;

import com.ibm.icu.util.ULocale;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.glossary.format.TableColumn;

/** The columns of a table: what each is taken for, and which say nothing to the program. */
final class ColumnRows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient ExchangeModel model;
    private final transient Messages messages;

    ColumnRows(ExchangeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public int getRowCount() {
        return model.columns().size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> messages.text("exchange.columns.number");
            case 1 -> messages.text("exchange.columns.title");
            default -> messages.text("exchange.columns.use");
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        TableColumn shown = model.columns().get(row);
        return switch (column) {
            case 0 -> messages.text("exchange.columns.place", "number", shown.number());
            case 1 -> Isolates.any(shown.title());
            default -> use(shown);
        };
    }

    private String use(TableColumn column) {
        String field = Isolates.any(column.field());
        return switch (column.use()) {
            case FIELD -> messages.text("exchange.columns.field", "field", field);
            case LANGUAGE ->
                messages.text(
                        "exchange.columns.language",
                        "language",
                        ULocale.getDisplayName(
                                column.field(), messages.language().tag().locale()));
            case KEPT -> messages.text("exchange.columns.kept", "field", field);
            case NOTHING -> messages.text("exchange.columns.nothing");
        };
    }
}
