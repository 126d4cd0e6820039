package org.dragoman.language;

import java.util.List;

/**
 * A compiled term: words with their stems, and what stands between them.
 *
 * @param form the term
 * @param words at least one
 * @param gaps one fewer than words, each as {@link Words#gap} gives it
 */
public record TermPattern(TermForm form, List<WordPattern> words, List<String> gaps) {
    /** Copies the lists and checks their sizes. */
    public TermPattern {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
        if (words.isEmpty() || gaps.size() != words.size() - 1) {
            throw new IllegalArgumentException(
                    "need one gap between words, got " + words.size() + " words, " + gaps.size() + " gaps");
        }
    }
}
