package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code suffixes.tsv}: which suffixes may follow in which state. */
final class SuffixTable {
    private final Map<State, List<Suffix>> byState = new EnumMap<>(State.class);

    SuffixTable() {
        for (List<String> columns : Table.rows("suffixes.tsv")) {
            Suffix suffix = Suffix.of(columns);
            for (String from : columns.get(0).split(",")) {
                byState.computeIfAbsent(State.valueOf(from), state -> new ArrayList<>())
                        .add(suffix);
            }
        }
    }

    /**
     * The suffixes that may follow.
     *
     * @param state where a chain stands
     * @return rows in the order of the table, empty where nothing may follow
     */
    List<Suffix> after(State state) {
        return byState.getOrDefault(state, List.of());
    }
}
