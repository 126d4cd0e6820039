package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plurals. Nouns go by the longest line of {@code plurals.tsv} that fits: a whole word before an ending, a long ending
 * before a short one. Names take -s or -es and change no letter: the Kennedys, the Joneses.
 */
final class Nouns {
    private static final WordTable<List<String>> PLURALS = WordTable.of(Lists.rows("plurals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.subList(1, row.size()))));

    private Nouns() {}

    /**
     * The plurals of a noun.
     *
     * @param word as written
     * @return the norm first; empty where the word has none or is one already
     */
    static List<String> plurals(String word) {
        String lower = lower(word);
        int begins = PLURALS.ending(lower);
        List<String> plurals = PLURALS.valueOf(lower, begins);
        return plurals == null ? List.of() : inCaseOf(word, begins, plurals);
    }

    /** In lower case, as long as the word: {@code İ} becomes one char. */
    static String lower(String word) {
        return word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    /**
     * The plural of a name.
     *
     * @param name as written
     * @return one form; none for a word that is listed to have no plural of its own (America, Chinese)
     */
    static List<String> pluralsOfName(String name) {
        String lower = lower(name);
        List<String> listed = PLURALS.get(lower);
        if (listed != null && (listed.get(0).equals("-") || listed.get(0).equals(lower))) {
            return List.of();
        }
        boolean sibilant = lower.endsWith("s")
                || lower.endsWith("x")
                || lower.endsWith("z")
                || lower.endsWith("ch")
                || lower.endsWith("sh");
        return List.of(name + (sibilant ? "es" : "s"));
    }

    private static List<String> inCaseOf(String word, int from, List<String> replacements) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        List<String> plurals = new ArrayList<>();
        for (String replacement : replacements) {
            if (replacement.equals("-")) {
                continue;
            }
            String end = capitals ? replacement.toUpperCase(Locale.ROOT) : replacement;
            boolean capital = from == 0 && Character.isUpperCase(word.charAt(0));
            plurals.add(word.substring(0, from)
                    + (capital ? Character.toUpperCase(end.charAt(0)) + end.substring(1) : end));
        }
        return plurals;
    }
}
