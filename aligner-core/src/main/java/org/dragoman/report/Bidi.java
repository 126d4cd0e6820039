package org.dragoman.report;

import org.dragoman.text.LanguageTag;

/** Isolates for text of another or unknown direction inside a line for people (UAX 9). */
public final class Bidi {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Bidi() {}

    /**
     * Keeps a text together, whatever stands around it.
     *
     * @param text any text
     * @return the text between an isolate and its end
     */
    public static String isolate(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * Keeps a text together in the direction of its language.
     *
     * @param text any text
     * @param language its language
     * @return the text between an isolate and its end
     */
    public static String isolate(String text, LanguageTag language) {
        return (language.rightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE)
                + text
                + POP_DIRECTIONAL_ISOLATE;
    }
}
