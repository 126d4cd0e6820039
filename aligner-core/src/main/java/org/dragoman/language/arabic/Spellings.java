package org.dragoman.language.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are written in two ways ({@code spellings.tsv}): مسؤول, مسئول. */
final class Spellings {
    private static final List<Pair> PAIRS = Resource.rows("spellings.tsv").stream()
            .map(row -> new Pair(row.get(0), row.get(1), row.get(2).equals("n")))
            .collect(Collectors.toUnmodifiableList());

    /** Two spellings with their anchors. */
    private record Pair(Pattern first, String firstLetters, Pattern second, String secondLetters, boolean namesOnly) {
        Pair(String first, String second, boolean namesOnly) {
            this(Pattern.compile(first), letters(first), Pattern.compile(second), letters(second), namesOnly);
        }

        private static String letters(String pattern) {
            return pattern.replace("^", "").replace("$", "");
        }
    }

    private Spellings() {}

    /**
     * The other ways to write a word.
     *
     * @param word written letters without article
     * @param name whether it belongs to a proper name
     * @return without the word itself, usually empty
     */
    static Set<String> others(String word, boolean name) {
        Set<String> others = new LinkedHashSet<>();
        for (Pair pair : PAIRS) {
            if (name || !pair.namesOnly()) {
                add(others, pair.first().matcher(word), pair.secondLetters());
                add(others, pair.second().matcher(word), pair.firstLetters());
            }
        }
        others.remove(word);
        return others;
    }

    private static void add(Set<String> others, Matcher matcher, String replacement) {
        if (matcher.find()) {
            others.add(matcher.replaceFirst(replacement));
        }
    }
}
