package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the word of a term that takes the plural: the last before the first preposition (<i>Councils</i> of Ministers,
 * <i>commanders</i>-in-chief), and before an adjective that follows its noun (<i>attorneys</i> general).
 */
final class Heads {
    private static final Set<String> PREPOSITIONS = Lists.words("prepositions.txt");
    /** Adjective to the nouns it follows; {@code *} for any. */
    private static final Map<String, Set<String>> POSTPOSITIVE = Lists.rows("postpositive.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    private Heads() {}

    /**
     * The heads of a term.
     *
     * @param words folded words
     * @return indexes, the norm first; a second one where many writers let the end of the term inflect
     *     (secretary-generals)
     */
    static List<Integer> of(List<String> words) {
        int end = 1;
        while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
            end++;
        }
        int head = end - 1;
        while (head > 0 && (isNumber(words.get(head)) || follows(words, head) || isTrailingAnd(words, head, end))) {
            head--;
        }
        List<Integer> heads = new ArrayList<>();
        heads.add(head);
        if (head < end - 1 && !isNumber(words.get(end - 1))) {
            heads.add(end - 1);
        }
        return heads;
    }

    private static boolean follows(List<String> words, int at) {
        Set<String> nouns = POSTPOSITIVE.getOrDefault(words.get(at), Set.of());
        return nouns.contains("*") || nouns.contains(words.get(at - 1));
    }

    /** World <i>War</i> II, Resolution 1701. */
    private static boolean isNumber(String word) {
        return word.matches("[0-9]+|[ivx]+");
    }

    /** Ambassador extraordinary <i>and</i> plenipotentiary. */
    private static boolean isTrailingAnd(List<String> words, int at, int end) {
        return words.get(at).equals("and") && at < end - 1;
    }
}
