package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.name.NameSpeller;
import org.dragoman.name.SpelledName;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;

/**
 * How often names are spelt as expected. Small and capital letters are the same; where a name has several expected spellings, each
 * is right.
 *
 * @param name what was measured
 * @param names how many names
 * @param first share whose first spelling is right
 * @param among share with a right one among all spellings offered
 * @param distance mean of the edit distance (Levenshtein 1966) from the first spelling to the nearest right one, by the length of
 *     that one, at most 1
 */
public record SpellEvaluation(String name, int names, double first, double among, double distance) {
    private static final List<String> COLUMNS = List.of("from", "name", "to", "expected");
    private static final GoldRows.Kind KIND = new GoldRows.Kind("E009", "spelt name", "from, name, to, expected");

    /**
     * A name and one of its right spellings.
     *
     * @param from its language
     * @param name as written there
     * @param to the other language
     * @param expected as written in that one
     */
    public record Row(LanguageTag from, String name, LanguageTag to, String expected) {}

    /**
     * Reads a gold file: the columns are named on a first line that begins with {@code #}; without one they are {@code from name
     * to expected}.
     *
     * @param source name of the file, for messages
     * @param text the file
     * @return its rows, or what is wrong with it
     */
    public static ReadResult<List<Row>> read(String source, String text) {
        return GoldRows.read(
                source,
                text,
                COLUMNS,
                KIND,
                row -> new Row(
                        language(row.text("from")), row.text("name"), language(row.text("to")), row.text("expected")));
    }

    private static LanguageTag language(String tag) {
        return LanguageTag.parse(tag)
                .orElseThrow(() -> new IllegalArgumentException("\"" + tag + "\" is no tag of a language"));
    }

    /**
     * Spells and compares.
     *
     * @param name what to call the result
     * @param speller for the rows' two languages
     * @param rows names with right spellings
     * @return the figures
     */
    public static SpellEvaluation of(String name, NameSpeller speller, Collection<Row> rows) {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (Row row : rows) {
            expected.computeIfAbsent(row.name(), k -> new LinkedHashSet<>()).add(small(row.expected()));
        }
        int first = 0;
        int among = 0;
        double distance = 0;
        for (Map.Entry<String, Set<String>> entry : expected.entrySet()) {
            List<String> offered = new ArrayList<>();
            for (SpelledName spelling : speller.spell(entry.getKey())) {
                offered.add(small(spelling.text()));
            }
            Set<String> right = entry.getValue();
            first += !offered.isEmpty() && right.contains(offered.get(0)) ? 1 : 0;
            among += offered.stream().anyMatch(right::contains) ? 1 : 0;
            distance += offered.isEmpty() ? 1 : nearest(offered.get(0), right);
        }
        int all = expected.size();
        double share = Math.max(1, all);
        return new SpellEvaluation(name, all, first / share, among / share, distance / share);
    }

    private static double nearest(String spelling, Set<String> right) {
        return right.stream()
                .mapToDouble(r -> Math.min(1, distance(spelling, r) / (double) Math.max(1, r.length())))
                .min()
                .orElse(1);
    }

    /** İ and ı would be other letters in another language's small letters. */
    private static String small(String text) {
        return text.strip()
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
