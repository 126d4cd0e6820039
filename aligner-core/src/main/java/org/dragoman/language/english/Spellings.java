package org.dragoman.language.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** British and American spellings of one word ({@code spellings.tsv}), either way round. */
final class Spellings {
    private static final WordTable<String> OTHER = WordTable.of(Lists.rows("spellings.tsv").stream()
            .flatMap(row -> Stream.of(Map.entry(row.get(0), row.get(1)), Map.entry(row.get(1), row.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));

    private Spellings() {}

    /**
     * The other spelling of a word.
     *
     * @param word as written
     * @return none or one
     */
    static List<String> others(String word) {
        String lower = Nouns.lower(word);
        int begins = OTHER.ending(lower);
        String other = OTHER.valueOf(lower, begins);
        return other == null ? List.of() : List.of(word.substring(0, Math.max(1, begins)) + other.substring(1));
    }

    /**
     * A German name as typewriters wrote it: ä, ö, ü as ae, oe, ue.
     *
     * @param word as written
     * @return none or one
     */
    static List<String> withoutUmlauts(String word) {
        if (!hasUmlaut(word)) {
            return List.of();
        }
        String plain = word.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        return List.of(plain);
    }

    private static boolean hasUmlaut(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("äöüÄÖÜ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
