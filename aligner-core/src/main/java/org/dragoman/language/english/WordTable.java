package org.dragoman.language.english;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words, and endings of words written with a hyphen before them ({@code -man}), with what belongs to each. They are
 * looked up where they stand in a longer text, and nothing is copied for it.
 *
 * @param <V> what belongs to a word
 */
final class WordTable<V> {
    private static final int NONE = -1;

    private final String[] keys;
    private final Object[] values;
    private final int longestKey;

    private WordTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size())) * 4;
        keys = new String[size];
        values = new Object[size];
        int longest = 0;
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            String key = entry.getKey();
            int at = hash(key) & (size - 1);
            while (keys[at] != null) {
                at = (at + 1) & (size - 1);
            }
            keys[at] = key;
            values[at] = entry.getValue();
            longest = Math.max(longest, key.length());
        }
        longestKey = longest;
    }

    static <V> WordTable<V> of(Map<String, V> entries) {
        return new WordTable<>(entries);
    }

    /** A table in which each word belongs to itself. */
    static WordTable<String> of(Set<String> words) {
        Map<String, String> entries = new LinkedHashMap<>();
        words.forEach(word -> entries.put(word, word));
        return new WordTable<>(entries);
    }

    /** What belongs to a word; null where the table lacks it. */
    @Nullable
    V get(String word) {
        return word.length() > longestKey ? null : value(find(word, 0, word.length(), hash(word), false));
    }

    boolean has(String word) {
        return get(word) != null;
    }

    /**
     * Whether the table has a word of a text.
     *
     * @param words words of a text
     * @param word index of one, also outside of the text
     */
    boolean has(Words words, int word) {
        if (word < 0 || word >= words.size()) {
            return false;
        }
        int start = words.start(word);
        int end = words.end(word);
        if (end - start > longestKey) {
            return false;
        }
        int hash = 0;
        for (int i = end - 1; i >= start; i--) {
            hash = next(hash, words.folded().charAt(i));
        }
        return find(words.folded(), start, end, hash, false) != NONE;
    }

    /**
     * Where the longest ending of a word that is in the table begins, the whole word counted as its longest.
     *
     * @param word a word
     * @return 0 for the whole word, -1 where nothing fits
     */
    int ending(String word) {
        int begins = NONE;
        int hash = 0;
        int least = Math.max(0, word.length() - longestKey);
        for (int i = word.length(); i > least; i--) {
            if (i < word.length()) {
                hash = next(hash, word.charAt(i));
            }
            if (find(word, i, word.length(), next(hash, '-'), true) != NONE) {
                begins = i;
            }
        }
        return has(word) ? 0 : begins;
    }

    /** What belongs to the ending that begins at a place in a word, as {@link #ending} gives it. */
    @Nullable
    V valueOf(String word, int begins) {
        return begins == 0 ? get(word) : begins < 0 ? null : get("-" + word.substring(begins));
    }

    private int find(String text, int from, int to, int hash, boolean isEnding) {
        int hyphen = isEnding ? 1 : 0;
        int length = to - from;
        for (int at = hash & (keys.length - 1); keys[at] != null; at = (at + 1) & (keys.length - 1)) {
            String key = keys[at];
            if (key.length() == length + hyphen
                    && (!isEnding || key.charAt(0) == '-')
                    && key.regionMatches(hyphen, text, from, length)) {
                return at;
            }
        }
        return NONE;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int at) {
        return at == NONE ? null : (V) values[at];
    }

    /** From the last char to the first, so that an ending is hashed on the way to the next longer one. */
    private static int hash(String key) {
        int hash = 0;
        for (int i = key.length() - 1; i >= 0; i--) {
            hash = next(hash, key.charAt(i));
        }
        return hash;
    }

    private static int next(int hash, char c) {
        int mixed = (hash ^ c) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }
}
