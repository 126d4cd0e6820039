package org.dragoman.mention;

import java.util.List;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/**
 * A pattern laid out for look-ups: the {@linkplain KeyHash hashes} of all its stems stand in one array, so that only the
 * stem that stands in the text is ever loaded. Of a large glossary hardly anything is in the processor's caches, and
 * each object on the way costs more than all comparisons in a row.
 */
final class CompiledPattern {
    /** Behind the stems of a word: the next follows behind a space, or the pattern ends; no hash of letters. */
    private static final long SPACE = 0;

    /** Behind the stems of a word: the next follows behind another gap. */
    private static final long OTHER_GAP = 1;

    private final TermPattern pattern;
    private final long[] keys;
    private final Stem[] stems;

    CompiledPattern(TermPattern pattern) {
        this.pattern = pattern;
        List<WordPattern> words = pattern.words();
        int count = 0;
        for (WordPattern word : words) {
            count += word.stems().size();
        }
        keys = new long[count + words.size()];
        stems = new Stem[count];
        int at = 0;
        for (int w = 0; w < words.size(); w++) {
            for (Stem stem : words.get(w).stems()) {
                stems[at - w] = stem;
                keys[at++] = KeyHash.of(stem.key());
            }
            boolean space = w == words.size() - 1 || pattern.gaps().get(w).equals(" ");
            keys[at++] = space ? SPACE : OTHER_GAP;
        }
    }

    TermPattern pattern() {
        return pattern;
    }

    /** Whether a place is behind the last stem of a word. */
    boolean isEnd(int at) {
        return keys[at] >>> 1 == 0;
    }

    /** Whether the pattern ends with the word that ends at a place. */
    boolean isLast(int end) {
        return end == keys.length - 1;
    }

    /** Whether a space is all that may stand behind the word that ends at a place. */
    boolean hasSpace(int end) {
        return keys[end] == SPACE;
    }

    long key(int at) {
        return keys[at];
    }

    /** The stem at a place in a word of a number. */
    Stem stem(int at, int word) {
        return stems[at - word];
    }

    /** Reads from every part that a match needs; see {@link Proposals#load}. */
    int load() {
        return (int) keys[0] + stems[0].flags() + (pattern.form().caseBound() ? 1 : 0);
    }
}
