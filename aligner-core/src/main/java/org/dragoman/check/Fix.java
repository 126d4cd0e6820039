package org.dragoman.check;

import java.util.List;
import org.dragoman.text.Span;

/**
 * What could stand in a text in place of what stands there.
 *
 * @param span what it takes the place of, offsets into the article's text; whole words, with what is attached to them
 * @param choices what to write, likeliest first, at least one
 * @param sure whether the first choice is right beyond doubt; where it is not, a user chooses
 */
public record Fix(Span span, List<String> choices, boolean sure) {
    /** Copies the list and rejects a fix without choices. */
    public Fix {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a fix needs a choice");
        }
    }

    /**
     * {@return the likeliest choice}
     */
    public String first() {
        return choices.get(0);
    }

    /**
     * {@return what output shows: the replacement, or a question mark and the choices, between bars}
     */
    public String code() {
        return sure ? first() : "?" + String.join("|", choices);
    }
}
