package org.dragoman.language;

import java.util.List;

/**
 * One way to read the front of a word.
 *
 * @param stemStart folded offset at which the stem begins
 * @param spanStart folded offset at which the mention begins
 * @param flags what was taken off; bits of the language's own
 * @param steps the attached words, in order
 */
public record Proclitics(int stemStart, int spanStart, int flags, List<Step> steps) {
    /** Copies the list. */
    public Proclitics {
        steps = List.copyOf(steps);
    }

    /**
     * The bare word.
     *
     * @param start folded offset of the word
     * @return a reading with nothing taken off
     */
    public static Proclitics none(int start) {
        return new Proclitics(start, start, 0, List.of());
    }
}
