package org.dragoman.event;

import java.util.List;
import java.util.Locale;

/** Sentences that recall what happened before, by the words that they begin with. */
final class Background {
    private static final int LONGEST = 24;
    private static final List<String> OPENINGS = List.of(
            "recall that",
            "as a reminder",
            "earlier",
            "previously",
            "in recent",
            "xatırladaq",
            "xatırladırıq",
            "qeyd edək",
            "bundan əvvəl",
            "يذكر",
            "يشار",
            "جدير",
            "تجدر",
            "وتجدر",
            "وكان",
            "وكانت");

    private Background() {}

    /**
     * Whether a sentence recalls earlier events.
     *
     * @param sentence as it stands in the article
     */
    static boolean isRecalled(String sentence) {
        StringBuilder front = new StringBuilder();
        for (int i = 0; i < sentence.length() && front.length() < LONGEST; i++) {
            char c = sentence.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!mark && (front.length() > 0 || Character.isLetter(c))) {
                front.append(c);
            }
        }
        String words = front.toString().toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(words::startsWith);
    }
}
