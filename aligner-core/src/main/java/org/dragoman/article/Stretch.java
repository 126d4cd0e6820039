package org.dragoman.article;

import org.dragoman.text.Span;

/**
 * A line of a page, or a part of one, and what it is.
 *
 * @param span where it stands in the article's text, without white space around it; within one line
 * @param kind what it is
 * @param reason why
 * @param detail the words that told, empty where there are none
 */
public record Stretch(Span span, LineClass kind, LineReason reason, String detail) {
    /**
     * {@return the reason in English with the words that told}
     */
    public String because() {
        return detail.isEmpty() ? reason.text() : reason.text() + " (" + detail + ")";
    }
}
