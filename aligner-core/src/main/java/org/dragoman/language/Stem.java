package org.dragoman.language;

import java.util.List;

/**
 * A letter sequence by which a word of a term is recognised.
 *
 * @param key folded letters, without white space or punctuation
 * @param rule what may follow; a number of the language's own
 * @param flags features of the stem; bits of the language's own
 * @param written the stem as it is spelt, for the explanation and for exact comparison
 * @param steps how the stem came from the citation form; empty for the citation form itself
 */
public record Stem(String key, int rule, int flags, String written, List<Step> steps) {
    /** Copies the list and rejects an empty key. */
    public Stem {
        steps = List.copyOf(steps);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a stem needs at least one letter");
        }
    }

    /**
     * Whether all of the given bits are set.
     *
     * @param bits flags of the language's own
     * @return true where none is missing
     */
    public boolean has(int bits) {
        return (flags & bits) == bits;
    }
}
