package org.dragoman.mention;

import java.util.List;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;

/** A pattern with the hashes of its stems side by side, so that most of them are told apart without a look at them. */
final class KeyedPattern {
    private final TermPattern pattern;
    private final long[][] keys;

    KeyedPattern(TermPattern pattern) {
        this.pattern = pattern;
        this.keys = new long[pattern.words().size()][];
        for (int word = 0; word < keys.length; word++) {
            List<Stem> stems = pattern.words().get(word).stems();
            keys[word] = new long[stems.size()];
            for (int i = 0; i < keys[word].length; i++) {
                keys[word][i] = KeyHash.of(stems.get(i).key());
            }
        }
    }

    /** Some patterns. */
    static KeyedPattern[] of(List<TermPattern> patterns) {
        KeyedPattern[] keyed = new KeyedPattern[patterns.size()];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = new KeyedPattern(patterns.get(i));
        }
        return keyed;
    }

    TermPattern pattern() {
        return pattern;
    }

    /** Number of words. */
    int size() {
        return keys.length;
    }

    /** {@linkplain KeyHash Hashes} of the stems of a word, in their order. */
    long[] keys(int word) {
        return keys[word];
    }

    /** A stem of a word. */
    Stem stem(int word, int number) {
        return pattern.words().get(word).stems().get(number);
    }
}
