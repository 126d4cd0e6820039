package org.dragoman.glossary.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Sentences that tell a user which word was meant. */
public final class Advice {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Advice() {}

    /**
     * Names the nearest of the known words, and all of them.
     *
     * @param found what was found instead
     * @param known the words that are understood, not empty
     * @return one or two sentences
     */
    public static String oneOf(String found, Collection<String> known) {
        String all = "Known: " + String.join(", ", known) + ".";
        return nearest(found, known)
                .map(n -> "Did you mean \"" + n + "\"? " + all)
                .orElse(all);
    }

    /**
     * The known word that is most like what was found.
     *
     * @param found what was found
     * @param known the words that are understood
     * @return the word, or empty where none is like it
     */
    public static Optional<String> nearest(String found, Collection<String> known) {
        String word = found.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 2);
        return known.stream()
                .filter(k -> distance(word, k) <= limit)
                .min(Comparator.comparingInt(k -> distance(word, k)));
    }

    private static int distance(String word, String known) {
        return DISTANCE.apply(word, known.toLowerCase(Locale.ROOT));
    }
}
