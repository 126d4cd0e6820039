package org.dragoman.compare.statistics;

import java.util.List;

/**
 * Counts and shares. The last dimension is shared out: a row's whole is what has the row's values in all dimensions before
 * it. So of outlet, set, concept a row says which share of an outlet's mentions of a naming set name that concept.
 *
 * @param dimensions at least one, each once
 * @param rows cells with at least one mention, by the values before the last, the most frequent first within each whole
 */
public record NamingStatistics(List<Dimension> dimensions, List<StatisticsRow> rows) {
    /** Copies the lists. */
    public NamingStatistics {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }
}
