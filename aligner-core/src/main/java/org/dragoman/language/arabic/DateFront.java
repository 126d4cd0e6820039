package org.dragoman.language.arabic;

import java.util.function.Predicate;
import org.dragoman.language.date.WordFront;
import org.jspecify.annotations.Nullable;

/** و, ف, ب, ل, ك before the words of dates; before the article ل takes its alef ({@code للعام}). */
final class DateFront implements WordFront {
    /** Conjunctions before one word; a run of more is no word. */
    private static final int MOST_CONJUNCTIONS = 2;

    private static final int SHORTEST = 3;

    @Override
    public @Nullable Cut cut(String word, Predicate<String> known) {
        int from = 0;
        while (from < MOST_CONJUNCTIONS && isConjunction(word, from)) {
            from++;
            if (known.test(word.substring(from))) {
                return new Cut(1, word.substring(1));
            }
        }
        String rest = behindPreposition(word, from, known);
        if (rest == null) {
            return null;
        }
        return new Cut(1, from == 0 ? rest : word.substring(1));
    }

    private static boolean isConjunction(String word, int at) {
        return word.length() - at >= SHORTEST && (word.charAt(at) == 'و' || word.charAt(at) == 'ف');
    }

    private static @Nullable String behindPreposition(String word, int from, Predicate<String> known) {
        if (word.length() - from < SHORTEST) {
            return null;
        }
        char first = word.charAt(from);
        String rest = word.substring(from + 1);
        if (first == 'ل' && rest.startsWith("ل") && known.test("ا" + rest)) {
            return "ا" + rest;
        }
        return (first == 'ب' || first == 'ل' || first == 'ك') && known.test(rest) ? rest : null;
    }
}
