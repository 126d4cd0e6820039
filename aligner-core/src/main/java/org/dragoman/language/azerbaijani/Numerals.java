package org.dragoman.language.azerbaijani;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How figures are read, as far as a suffix hears it: their last spoken word. */
final class Numerals {
    private static final String ZERO = "sıfır";
    private static final String ANY_DIGIT = "*";

    private final Map<String, String> words = new HashMap<>();

    Numerals() {
        for (List<String> columns : Table.rows("numerals.tsv")) {
            words.put(columns.get(0) + columns.get(1), columns.get(2));
        }
    }

    /**
     * The last spoken word of a number: dörd for 2024, yüz for 1900; sıfır for the 00 of a clock time.
     *
     * @param figures digits, at least one
     * @return its word
     */
    String lastWord(String figures) {
        int place = 0;
        int last = figures.length() - 1;
        while (last >= 0 && Character.digit(figures.charAt(last), 10) == 0) {
            last--;
            place++;
        }
        if (last < 0) {
            return ZERO;
        }
        int named = place < 3 ? place : Math.min(place / 3 * 3, 9);
        String digit = named < 2 ? String.valueOf(Character.digit(figures.charAt(last), 10)) : ANY_DIGIT;
        return words.getOrDefault(named + digit, ZERO);
    }
}
