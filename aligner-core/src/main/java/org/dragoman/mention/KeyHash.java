package org.dragoman.mention;

/** A 64-bit hash of letters that grows letter by letter, so that all prefixes of a word cost one walk over it. */
final class KeyHash {
    /** The hash of no letter. */
    static final long EMPTY = 0xCBF29CE484222325L;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private KeyHash() {}

    /** The hash of a prefix with one letter more. */
    static long and(long hash, char letter) {
        long mixed = (hash ^ letter) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    /** The hash of a whole key. */
    static long of(String key) {
        long hash = EMPTY;
        for (int i = 0; i < key.length(); i++) {
            hash = and(hash, key.charAt(i));
        }
        return hash;
    }
}
