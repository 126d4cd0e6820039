package org.dragoman.glossary.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a format cannot hold, one row a field and reason. For one write; not safe for several threads. */
public final class Losses {
    private record Kind(String field, String reason) {}

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    /** Nothing lost yet. */
    public Losses() {}

    /**
     * Counts one loss.
     *
     * @param field name of the field as in the native format
     * @param reason why, and what became of it
     */
    public void add(String field, String reason) {
        add(field, 1, reason);
    }

    /**
     * Counts several losses of a kind.
     *
     * @param field name of the field as in the native format
     * @param count how many; 0 counts nothing
     * @param reason why, and what became of them
     */
    public void add(String field, int count, String reason) {
        if (count > 0) {
            counts.merge(new Kind(field, reason), count, Integer::sum);
        }
    }

    /**
     * {@return the rows, in order of first appearance}
     */
    public List<Loss> all() {
        return counts.entrySet().stream()
                .map(e -> new Loss(e.getKey().field(), e.getValue(), e.getKey().reason()))
                .toList();
    }
}
