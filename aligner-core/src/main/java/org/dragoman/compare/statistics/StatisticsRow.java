package org.dragoman.compare.statistics;

import java.util.List;

/**
 * The numbers of one cell.
 *
 * @param values one a dimension of the table
 * @param mentions how many mentions, of all those that differ from these in the last value alone
 * @param texts how many articles have at least one such mention, of those that have one of the whole
 */
public record StatisticsRow(List<String> values, Proportion mentions, Proportion texts) {
    /** Copies the list. */
    public StatisticsRow {
        values = List.copyOf(values);
    }
}
