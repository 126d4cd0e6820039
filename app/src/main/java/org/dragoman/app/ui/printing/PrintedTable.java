package org.dragoman.app.ui.printing;

import java.util.List;

/**
 * A table for paper.
 *
 * @param title stands at the head of every page
 * @param columns headings, at least one
 * @param rows texts in the order of the columns
 */
public record PrintedTable(String title, List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public PrintedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
