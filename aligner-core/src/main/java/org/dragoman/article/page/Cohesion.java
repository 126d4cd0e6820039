package org.dragoman.article.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LooseFolding;

/**
 * How much two stretches of text speak of the same things: the share of the content words of one that stand in the other,
 * words cut to their first letters so that endings do not count. A plain form of lexical cohesion (Hearst 1997,
 * "TextTiling").
 */
final class Cohesion {
    private static final int PREFIX = 5;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ARABIC = 3;

    private static final class Held {
        static final Set<String> COMMON = LanguageData.lines(Cohesion.class, "common-words.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(word -> key(LooseFolding.fold(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Cohesion() {}

    /**
     * The content words of a text.
     *
     * @param text any text
     * @return their keys
     */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : LooseFolding.fold(text).split("[^\\p{L}]+")) {
            String key = key(word);
            boolean arabic = !key.isEmpty() && key.charAt(0) >= 'ء' && key.charAt(0) <= 'ي';
            if (key.length() >= (arabic ? SHORTEST_ARABIC : SHORTEST) && !Held.COMMON.contains(key)) {
                words.add(key);
            }
        }
        return words;
    }

    /**
     * The share of words that stand in another text too.
     *
     * @param words words of a stretch
     * @param others words of another
     * @return from 0 to 1; 0 for no words
     */
    static double share(Set<String> words, Set<String> others) {
        return words.isEmpty() ? 0 : words.stream().filter(others::contains).count() / (double) words.size();
    }

    private static String key(String folded) {
        String word = folded;
        if (!word.isEmpty() && word.charAt(0) >= 'ء' && word.charAt(0) <= 'ي') {
            word = withoutArticle(word);
        }
        return word.length() > PREFIX ? word.substring(0, PREFIX) : word;
    }

    /** Takes off و ف ب ك ل with ال, and ال alone; at least two letters stay. */
    private static String withoutArticle(String word) {
        int at = 0;
        if ("وف".indexOf(word.charAt(0)) >= 0) {
            at = 1;
        }
        int article = at;
        if (word.startsWith("ال", article)) {
            article += 2;
        } else if (word.startsWith("لل", article)) {
            article += 2;
        } else if (article < word.length()
                && "بك".indexOf(word.charAt(article)) >= 0
                && word.startsWith("ال", article + 1)) {
            article += 3;
        } else {
            return word;
        }
        return word.length() - article >= 2 ? word.substring(article) : word;
    }
}
