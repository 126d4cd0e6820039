package org.dragoman.glossary.format.table;

import java.util.List;

/**
 * One row.
 *
 * @param cells its cells in order, at least one
 * @param end where the row ends in the file, UTF-16
 */
record TableRow(List<Cell> cells, int end) {
    TableRow {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
