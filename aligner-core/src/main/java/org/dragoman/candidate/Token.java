package org.dragoman.candidate;

import org.dragoman.text.Span;

/**
 * A word of a line, with what a hyphen, an apostrophe or the dots of an abbreviation join to it.
 *
 * @param span where it stands in the line
 * @param text as written
 * @param key folded letters
 * @param gap what stands before it: a space for white space alone, {@code -} for a hyphen without spaces, else the
 *     signs
 * @param initial whether a sentence or a quotation begins with it
 */
record Token(Span span, String text, String key, String gap, boolean initial) {
    boolean capital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Two letters or more, all of those before a suffix capital: NATO, U.S., ABŞ-ın, F125. */
    boolean abbreviation() {
        int capitals = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '\'' || c == '’') && capitals + others > 1) {
                break;
            }
            if (Character.isLowerCase(c)) {
                return i > 1 && c == 's' && i == text.length() - 1 && capitals > 1;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            others += Character.isDigit(c) ? 1 : 0;
        }
        return capitals > 0 && capitals + others > 1;
    }

    /** Whether nothing but white space or a hyphen separates it from the word before. */
    boolean follows() {
        return gap.equals(" ") || gap.equals("-");
    }

    boolean latin() {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    boolean number() {
        return Character.isDigit(text.codePointAt(0));
    }
}
