package org.dragoman.language.arabic;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordPattern;

/**
 * Words of terms that were compiled before: large glossaries have the same ministry, committee and adjective in
 * thousands of terms. Bounded; safe for several threads.
 */
final class WordCache {
    private static final int MOST = 1 << 14;

    /**
     * What the stems of a word depend on.
     *
     * @param written its letters
     * @param kind kind of its term
     * @param place what its place in the term makes of it
     * @param last whether it is the last word of a term of several, which may carry another word
     */
    record Key(String written, TermKind kind, int place, boolean last) {}

    private final ConcurrentHashMap<Key, WordPattern> words = new ConcurrentHashMap<>();

    /**
     * A word from the cache.
     *
     * @param key what it depends on
     * @param compiler compiles it where the cache has it not
     * @return the same value for equal keys as long as the cache keeps it
     */
    WordPattern get(Key key, Supplier<WordPattern> compiler) {
        WordPattern known = words.get(key);
        if (known != null) {
            return known;
        }
        WordPattern compiled = compiler.get();
        if (words.size() >= MOST) {
            words.clear();
        }
        words.put(key, compiled);
        return compiled;
    }
}
