package org.dragoman.glossary.edit.compare;

import java.util.List;

/**
 * One difference between two glossaries.
 *
 * @param concept id of the concept, empty for the glossary's own fields, naming sets and profiles
 * @param path names from the concept down to the field, such as {@code languages, az, terms, KTMT, note}; empty for
 *     the whole concept
 * @param kind what happened
 * @param before the old value in one line, empty for none
 * @param after the new value in one line, empty for none
 */
public record Difference(String concept, List<String> path, Kind kind, String before, String after) {
    /** What happened to a part. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** The same parts stand in another order. */
        REORDERED
    }

    /** Copies the path. */
    public Difference {
        path = List.copyOf(path);
    }

    /**
     * {@return the path with slashes}
     */
    public String field() {
        return String.join("/", path);
    }
}
