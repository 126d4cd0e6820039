package org.dragoman.report;

/** Isolates for text of unknown direction inside a line for people (UAX 9). */
public final class Bidi {
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
}
