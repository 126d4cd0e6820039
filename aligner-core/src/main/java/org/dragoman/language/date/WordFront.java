package org.dragoman.language.date;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes off what a language writes together with the next word. */
@FunctionalInterface
public interface WordFront {
    /** For languages that write words apart. */
    WordFront NONE = (word, known) -> null;

    /**
     * Cuts one attached word off.
     *
     * @param word folded letters, not a word of the tables itself
     * @param known whether letters are the first word of an entry of the tables
     * @return the cut, or null where no attached word stands before a known one
     */
    @Nullable
    Cut cut(String word, Predicate<String> known);

    /**
     * A word in two.
     *
     * @param length letters of the attached word
     * @param rest the word behind it as the tables have it, which may differ from what is left ({@code للعام}: {@code
     *     العام})
     */
    record Cut(int length, String rest) {}
}
