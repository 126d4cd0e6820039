package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** British and American spellings of one word ({@code spellings.tsv}), either way round. */
final class Spellings {
    private static final Map<String, String> OTHER = Lists.rows("spellings.tsv").stream()
            .flatMap(row -> Stream.of(Map.entry(row.get(0), row.get(1)), Map.entry(row.get(1), row.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Spellings() {}

    /**
     * The other spelling of a word.
     *
     * @param word as written
     * @return none or one
     */
    static List<String> others(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < lower.length(); i++) {
            String other = OTHER.get(i == 0 ? lower : "-" + lower.substring(i));
            if (other != null) {
                String start = word.substring(0, i);
                others.add(i == 0 ? word.charAt(0) + other.substring(1) : start + other.substring(1));
                break;
            }
        }
        return others;
    }

    /**
     * A German name as typewriters wrote it: ä, ö, ü as ae, oe, ue.
     *
     * @param word as written
     * @return none or one
     */
    static List<String> withoutUmlauts(String word) {
        String plain = word.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        return plain.equals(word) ? List.of() : List.of(plain);
    }
}
