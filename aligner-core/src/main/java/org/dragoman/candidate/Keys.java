package org.dragoman.candidate;

/** Numbers of 64 bits that stand for texts in large tables; that two texts share one is too unlikely to be looked after. */
final class Keys {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Keys() {}

    static long of(CharSequence text) {
        long key = text.length();
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * ODD;
            key ^= key >>> 29;
        }
        return mixed(key);
    }

    /** A key for two in their order. */
    static long of(long first, long second) {
        return mixed((first ^ ODD) * 31 + second);
    }

    static long of(long first, CharSequence second) {
        return of(first, of(second));
    }

    /** The words of a phrase by their stems, as {@link Phrase#key()} has them. */
    static long of(Phrase phrase) {
        long key = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            key = of(key, phrase.line().words().get(i).keyId());
        }
        return key;
    }

    /** Every bit depends on every bit. */
    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
