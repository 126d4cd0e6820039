package org.dragoman.language;

import java.util.List;

/**
 * What stands behind a stem.
 *
 * @param spanEnd folded offset after the last char that belongs to the mention
 * @param nextWord index of the word after the ones taken
 * @param flags features; bits of the language's own
 * @param steps the endings, in order; empty for none
 */
public record Ending(int spanEnd, int nextWord, int flags, List<Step> steps) {
    /** Copies the list. */
    public Ending {
        steps = List.copyOf(steps);
    }

    /**
     * Nothing behind the stem.
     *
     * @param words words of a text
     * @param word the word that ends with the stem
     * @return an empty ending
     */
    public static Ending none(Words words, int word) {
        return new Ending(words.end(word), word + 1, 0, List.of());
    }
}
