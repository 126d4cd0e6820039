package org.dragoman.check;

import java.util.List;

/**
 * Segments of a text with those of the text that they render.
 *
 * @param index place among the units of its text, from 0
 * @param source indexes of the source's segments; empty where there are none
 * @param target indexes of the target's segments; empty where nothing renders the source
 * @param trusted whether they belong together beyond reasonable doubt
 */
public record CheckedUnit(int index, List<Integer> source, List<Integer> target, boolean trusted) {
    /** Copies the lists. */
    public CheckedUnit {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /**
     * {@return whether it has both sides and they belong together}
     */
    public boolean paired() {
        return trusted && !source.isEmpty() && !target.isEmpty();
    }
}
