package org.dragoman.app.ui.i18n;

/**
 * Marks that keep a foreign piece of text from disturbing the order of its surroundings (Unicode bidi isolates). For
 * text on the screen only, never for text that is stored or copied.
 */
public final class Isolates {
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private Isolates() {}

    /**
     * Isolates a text whose direction its own first strong letter decides.
     *
     * @param text a title, a name, an outlet
     * @return the text between FSI and PDI; an empty text stays empty
     */
    public static String any(String text) {
        return text.isEmpty() ? text : FSI + text + PDI;
    }

    /**
     * Isolates a text that runs from left to right whatever is around it.
     *
     * @param text a count, a key stroke, a path
     * @return the text between LRI and PDI; an empty text stays empty
     */
    public static String leftToRight(String text) {
        return text.isEmpty() ? text : LRI + text + PDI;
    }

    /**
     * The direction of a text on its own.
     *
     * @param text any text
     * @return true where its first strong letter is written from right to left
     */
    public static boolean rightToLeft(String text) {
        return text.codePoints()
                        .map(Character::getDirectionality)
                        .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /**
     * The same order by embeddings in place of isolates: the Java platform hides those in every font, while tooltips
     * show isolates as boxes where the font has no sign for them.
     *
     * @param text text with isolates
     * @return the text with U+202A to U+202C in their place
     */
    public static String embedded(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(
                    switch (c) {
                        case LRI -> '\u202A';
                        case '\u2067' -> '\u202B';
                        case FSI -> rightToLeft(text.substring(i + 1)) ? '\u202B' : '\u202A';
                        case PDI -> '\u202C';
                        default -> c;
                    });
        }
        return out.toString();
    }

    /**
     * Takes all isolates out again.
     *
     * @param text text from the screen
     * @return the text without U+2066 to U+2069
     */
    public static String strip(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
