package org.dragoman.language.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a term that take the plural: the last before the first preposition (<i>Councils</i> of Ministers,
 * <i>commanders</i>-in-chief), and before an adjective that follows its noun (<i>attorneys</i> general).
 *
 * @param norm index of the word that takes it by the norm, or {@link #NONE}
 * @param second index of the one that takes it with many other writers (secretary-generals), or {@link #NONE}
 */
record Heads(int norm, int second) {
    private static final Set<String> PREPOSITIONS = Lists.words("prepositions.txt");
    /** Adjective to the nouns it follows; {@code *} for any. */
    private static final Map<String, Set<String>> POSTPOSITIVE = Lists.rows("postpositive.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    /** {@link #second} where there is only one. */
    static final int NONE = -1;

    /** No word takes it. */
    static final Heads NOWHERE = new Heads(NONE, NONE);

    /**
     * The heads of a term.
     *
     * @param words folded words
     */
    static Heads of(List<String> words) {
        int end = 1;
        while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
            end++;
        }
        int head = end - 1;
        while (head > 0 && (isNumber(words.get(head)) || follows(words, head) || isTrailingAnd(words, head, end))) {
            head--;
        }
        return new Heads(head, head < end - 1 && !isNumber(words.get(end - 1)) ? end - 1 : NONE);
    }

    private static boolean follows(List<String> words, int at) {
        Set<String> nouns = POSTPOSITIVE.getOrDefault(words.get(at), Set.of());
        return nouns.contains("*") || nouns.contains(words.get(at - 1));
    }

    /** World <i>War</i> II, Resolution 1701. */
    private static boolean isNumber(String word) {
        String chars = word.charAt(0) <= '9' ? "0123456789" : "ivx";
        for (int i = 0; i < word.length(); i++) {
            if (chars.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Ambassador extraordinary <i>and</i> plenipotentiary. */
    private static boolean isTrailingAnd(List<String> words, int at, int end) {
        return words.get(at).equals("and") && at < end - 1;
    }
}
