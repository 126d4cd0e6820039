package org.dragoman.candidate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name of a candidate in one language.
 *
 * @param citation without endings and attached words, as a glossary has it
 * @param surfaces the ways it was written, with their numbers
 */
public record Form(String citation, Map<String, Integer> surfaces) {
    /** Copies the map. */
    public Form {
        surfaces = Collections.unmodifiableMap(new TreeMap<>(surfaces));
    }

    /**
     * How often it stands in the texts.
     *
     * @return at least 1
     */
    public int count() {
        return surfaces.values().stream().mapToInt(n -> n).sum();
    }
}
