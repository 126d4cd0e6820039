package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.glossary.format.TableColumn.Use;
import org.dragoman.text.LanguageTag;

/** Says what the columns of a table are taken for, by the same rules by which its rows are read. */
final class ColumnUses {
    private ColumnUses() {}

    static List<TableColumn> of(List<TableRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Header header = Header.of(rows.get(0));
        boolean termRows = GlossaryTableReader.hasTermRows(header);
        boolean conceptRows = !termRows && header.has("id");
        List<TableColumn> columns = new ArrayList<>();
        boolean idSeen = false;
        for (int i = 0; i < header.titles().size(); i++) {
            Cell title = header.titles().get(i);
            boolean id = conceptRows && !idSeen && title.text().equalsIgnoreCase("id");
            idSeen |= id;
            columns.add(
                    id
                            ? new TableColumn(i + 1, title.text(), Use.FIELD, "id")
                            : termRows
                                    ? inTermRows(i, title)
                                    : conceptRows ? inConceptRows(i, title) : nothing(i, title));
        }
        return List.copyOf(columns);
    }

    private static TableColumn nothing(int index, Cell title) {
        return new TableColumn(index + 1, title.text(), Use.NOTHING, "");
    }

    private static TableColumn inTermRows(int index, Cell title) {
        String extra = Header.extraTitle(title, index);
        return Column.of(title.text())
                .map(c -> new TableColumn(index + 1, title.text(), Use.FIELD, c.title()))
                .orElseGet(() -> new TableColumn(
                        index + 1,
                        title.text(),
                        Use.KEPT,
                        extra.startsWith(ExtraTitles.CONCEPT) ? ExtraTitles.concept(extra) : ExtraTitles.term(extra)));
    }

    private static TableColumn inConceptRows(int index, Cell title) {
        Optional<Column> column = Column.of(title.text()).filter(c -> c.level() == Column.Level.CONCEPT);
        Optional<LanguageTag> language = column.isPresent() ? Optional.empty() : LanguageColumn.parse(title.text());
        if (column.isPresent()) {
            return new TableColumn(
                    index + 1, title.text(), Use.FIELD, column.get().title());
        }
        return language.map(l -> new TableColumn(index + 1, title.text(), Use.LANGUAGE, l.value()))
                .orElseGet(() -> new TableColumn(
                        index + 1, title.text(), Use.KEPT, ExtraTitles.concept(Header.extraTitle(title, index))));
    }
}
