package org.dragoman.language.azerbaijani;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How abbreviations and figures are read. A reading is either letter names between hyphens ({@code ka-te-em-te}) or a
 * word ({@code nato}).
 */
final class Readings {
    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Numerals numerals = new Numerals();

    Readings() {
        for (List<String> columns : Table.rows("letters.tsv")) {
            letters.put(columns.get(0), columns.get(1));
        }
        for (List<String> columns : Table.rows("readings.tsv")) {
            known.put(columns.get(0), columns.get(1));
        }
    }

    /**
     * What a suffix hears of an abbreviation or a number.
     *
     * @param text as written: KTMT, F125, 2024
     * @param reading what the glossary says, null for nothing
     * @return its sound
     */
    Sound sound(String text, @Nullable String reading) {
        String read = reading != null ? reading : known.get(text);
        return Sound.of(read != null ? Letters.spelling(read) : lastSpoken(text));
    }

    /**
     * Whether an abbreviation is read as a word and so may be written with a first capital only.
     *
     * @param text as written
     * @param reading what the glossary says, null for nothing
     * @return false where nobody knows
     */
    boolean readAsWord(String text, @Nullable String reading) {
        String read = reading != null ? reading : known.get(text);
        return read != null && read.indexOf('-') < 0;
    }

    private String lastSpoken(String text) {
        int digits = text.length();
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits < text.length()) {
            return numerals.lastWord(text.substring(digits));
        }
        String spelling = Letters.spelling(text);
        return spelling.isEmpty()
                ? spelling
                : letters.getOrDefault(spelling.substring(spelling.length() - 1), spelling);
    }
}
