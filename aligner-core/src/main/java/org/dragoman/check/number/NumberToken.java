package org.dragoman.check.number;

import org.dragoman.text.Span;

/**
 * A figure, word or mark.
 *
 * @param kind what it is
 * @param text folded; of a figure western digits with the marks inside it
 * @param span UTF-16 offsets into the text
 * @param glued whether nothing stands between it and the token before
 */
record NumberToken(Kind kind, String text, Span span, boolean glued) {
    enum Kind {
        FIGURE,
        WORD,
        MARK
    }

    boolean figure() {
        return kind == Kind.FIGURE;
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean mark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }
}
