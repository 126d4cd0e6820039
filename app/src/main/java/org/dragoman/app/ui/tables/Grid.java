package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.mention.Mention;
import org.dragoman.report.SheetTable;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a table shows, ready to be drawn, sorted, filtered, copied and written. Immutable.
 *
 * @param columns at least one
 * @param rows cells in the order of the columns
 */
record Grid(List<Column> columns, List<Row> rows) {
    static final Grid EMPTY = new Grid(List.of(), List.of());

    /**
     * A column.
     *
     * @param group what stands above it and its neighbours, null for nothing
     * @param title its header
     * @param rightToLeft direction of the header, null for the window's
     * @param width preferred, unscaled
     */
    record Column(
            @Nullable Phrase group, Phrase title, @Nullable Boolean rightToLeft, int width) {
        /** The title with what stands above it. */
        String full() {
            return group == null ? title.plain() : group.plain() + " – " + title.plain();
        }
    }

    /**
     * A place in a text.
     *
     * @param pane index of the article
     * @param span where
     * @param mention what is named there, null for another passage
     */
    record Spot(int pane, Span span, @Nullable Mention mention) {
        static Spot of(int pane, Mention mention) {
            return new Spot(pane, mention.span(), mention);
        }
    }

    /**
     * A cell.
     *
     * @param words what it says
     * @param rightToLeft direction of the words, null for the window's
     * @param number what it counts and is sorted by, null for a text
     * @param spot where it leads to, null for nowhere
     */
    record Cell(
            Phrase words,
            @Nullable Boolean rightToLeft,
            @Nullable Number number,
            @Nullable Spot spot) {
        static Cell of(Phrase words) {
            return new Cell(words, null, null, null);
        }

        @Override
        public String toString() {
            return words.plain();
        }
    }

    /**
     * A row.
     *
     * @param concepts ids of what it is about, empty for nothing that the glossary knows
     * @param kind sign before the first cell, null for none
     * @param name what a concordance looks for, empty for nothing
     * @param cells one a column
     */
    record Row(List<String> concepts, @Nullable Kind kind, String name, List<Cell> cells) {
        Row {
            concepts = List.copyOf(concepts);
            cells = List.copyOf(cells);
        }

        /** Where a cell leads to, else the first that leads anywhere. */
        @Nullable
        Spot spot(int column) {
            Spot own = column < 0 || column >= cells.size()
                    ? null
                    : cells.get(column).spot();
            return own != null
                    ? own
                    : cells.stream()
                            .map(Cell::spot)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
    }

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Some rows as a sheet. */
    SheetTable sheet(String name, List<Integer> shown) {
        List<List<SheetTable.Cell>> lines = new ArrayList<>();
        for (int row : shown) {
            lines.add(rows.get(row).cells().stream().map(Grid::cell).toList());
        }
        return new SheetTable(name, columns.stream().map(Column::full).toList(), lines);
    }

    private static SheetTable.Cell cell(Cell cell) {
        Number number = cell.number();
        return number != null && cell.words().plain().equals(number.toString())
                ? SheetTable.Cell.of(number)
                : SheetTable.Cell.of(cell.words().plain());
    }
}
