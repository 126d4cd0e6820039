package org.dragoman.language.date;

import org.dragoman.text.Span;

/**
 * A run of letters, a run of digits, or one other char.
 *
 * @param kind which of them
 * @param text its folded letters, its digits as 0 to 9, or the char
 * @param span its place in the original
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital in the original
 */
record DateToken(Kind kind, String text, Span span, boolean glued, boolean capital) {
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String chars) {
        return kind == Kind.MARK && chars.contains(text);
    }

    /** The number, or -1 for other tokens and for more digits than any date has. */
    int value() {
        return isNumber() && text.length() <= 6 ? Integer.parseInt(text) : -1;
    }

    /** How many digits a number has; 0 for other tokens. */
    int digits() {
        return isNumber() ? text.length() : 0;
    }
}
