package org.dragoman.language.arabic;

import java.util.function.Predicate;
import org.dragoman.language.date.WordFront;
import org.jspecify.annotations.Nullable;

/** و, ف, ب, ل, ك before the words of dates; before the article ل takes its alef ({@code للعام}). */
final class DateFront implements WordFront {
    @Override
    public @Nullable Cut cut(String word, Predicate<String> known) {
        if (word.length() < 3) {
            return null;
        }
        char first = word.charAt(0);
        String rest = word.substring(1);
        if (first == 'ل' && rest.startsWith("ل") && known.test("ا" + rest)) {
            return new Cut(1, "ا" + rest);
        }
        if (first == 'و' || first == 'ف') {
            return known.test(rest) || cut(rest, known) != null ? new Cut(1, rest) : null;
        }
        return (first == 'ب' || first == 'ل' || first == 'ك') && known.test(rest) ? new Cut(1, rest) : null;
    }
}
