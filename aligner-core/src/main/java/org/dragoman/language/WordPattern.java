package org.dragoman.language;

import java.util.List;

/**
 * One word of a pattern. Equal words of different terms share their place in an index.
 *
 * @param stems the stems by which the word is recognised, likeliest first
 */
public record WordPattern(List<Stem> stems) {
    /** Copies the list. */
    public WordPattern {
        stems = List.copyOf(stems);
    }
}
