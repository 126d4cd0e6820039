package org.dragoman.language;

import java.util.List;

/**
 * A written form of a term.
 *
 * @param text as written
 * @param steps how it came from the citation form
 */
public record WordForm(String text, List<Step> steps) {
    /** Copies the list. */
    public WordForm {
        steps = List.copyOf(steps);
    }
}
