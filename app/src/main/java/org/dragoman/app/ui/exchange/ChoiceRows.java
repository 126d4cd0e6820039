package org.dragoman.app.ui.exchange;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.edit.compare.Difference;
import org.jspecify.annotations.Nullable;

/** Entries that differ: how, which, what each side says, what is taken. */
final class ChoiceRows extends AbstractTableModel {
    private static final int FIELDS = 4;

    private final transient ExchangeModel model;
    private final transient Messages messages;

    ChoiceRows(ExchangeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    private List<EntryChoices.Row> rows() {
        EntryChoices choices = model.choices();
        return choices == null ? List.of() : choices.rows();
    }

    @Override
    public int getRowCount() {
        return rows().size();
    }

    @Override
    public int getColumnCount() {
        return 5;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> messages.text("exchange.column.kind");
            case 1 -> messages.text("exchange.column.entry");
            case 2 -> messages.text("exchange.column.mine");
            case 3 -> messages.text("exchange.column.theirs");
            default -> messages.text("exchange.column.take");
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        EntryChoices.Row row = rows().get(index);
        return switch (column) {
            case 0 -> kind(row);
            case 1 -> Isolates.any(name(row));
            case 2 -> said(row, row.mine(), true);
            case 3 -> said(row, row.theirs(), false);
            default -> take(row);
        };
    }

    private String kind(EntryChoices.Row row) {
        return switch (row.kind()) {
            case CONFLICT -> messages.text("exchange.kind.conflict");
            case CHANGED -> messages.text("exchange.kind.changed");
            case NEW -> messages.text("exchange.kind.new");
            case MISSING -> messages.text("exchange.kind.missing");
        };
    }

    private String take(EntryChoices.Row row) {
        return switch (row.take()) {
            case MINE -> messages.text("exchange.take.mine");
            case THEIRS -> messages.text("exchange.take.theirs");
            case BOTH -> messages.text("exchange.take.both");
        };
    }

    private String name(EntryChoices.Row row) {
        Concept known = row.mine() == null ? row.theirs() : row.mine();
        return known == null ? row.id() : known.label(messages.language().tag());
    }

    /** What a side says: of an entry that both have, the fields that differ; else its terms. */
    private String said(EntryChoices.Row row, @Nullable Concept side, boolean mine) {
        if (side == null) {
            return "–";
        }
        if (row.differences().isEmpty()) {
            return messages.longList(side.sections().values().stream()
                    .flatMap(s -> s.terms().stream())
                    .map(Term::text)
                    .map(Isolates::any)
                    .toList());
        }
        return messages.longList(row.differences().stream()
                .limit(FIELDS)
                .map(d -> field(d) + ": " + value(mine ? d.before() : d.after()))
                .toList());
    }

    private static String field(Difference difference) {
        List<String> path = difference.path();
        String end = path.isEmpty() ? "" : String.join(" ", path.subList(Math.max(0, path.size() - 2), path.size()));
        return Isolates.any(end);
    }

    private static String value(String text) {
        return text.isEmpty() ? "–" : Isolates.any(text);
    }
}
