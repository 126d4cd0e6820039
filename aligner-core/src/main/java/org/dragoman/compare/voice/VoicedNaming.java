package org.dragoman.compare.voice;

import java.util.List;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NamingColumn;

/**
 * Who calls what what, in whose words. Names that compete in a naming set stand in one row, without being called equal; a concept
 * of two sets stands in the row of each. Immutable.
 *
 * @param by what names are counted by
 * @param columns one a text or an outlet
 * @param rows concepts and sets; what most columns name comes first
 */
public record VoicedNaming(CountBy by, List<NamingColumn> columns, List<VoicedRow> rows) {
    /** Copies the lists. */
    public VoicedNaming {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What only one column names.
     *
     * @param column its index
     * @return rows of this table
     */
    public List<VoicedRow> onlyIn(int column) {
        return rows.stream()
                .filter(r -> r.width() == 1 && r.cells().get(column).count() > 0)
                .toList();
    }
}
