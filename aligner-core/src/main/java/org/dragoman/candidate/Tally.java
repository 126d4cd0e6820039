package org.dragoman.candidate;

import org.jspecify.annotations.Nullable;

/**
 * How often keys were met. Exact as long as there are no more keys than the table may hold; then the rare ones go, by Lossy
 * Counting (Manku, Motwani 2002): a key's count is never too high, and too low by no more than the number of times the table
 * was thinned. Counting is for one thread, asking afterwards for any.
 */
final class Tally {
    private static final int SMALLEST = 1 << 6;

    private final int most;
    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    /** What each key may have lost before it came into the table; null as long as nothing was lost. */
    private int @Nullable [] missed;

    private int size;
    private int thinned;

    /**
     * An empty table.
     *
     * @param most keys it holds
     */
    Tally(int most) {
        this.most = most;
    }

    void add(long key) {
        if (size >= most && counts[slot(key)] == 0) {
            thin();
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            if (missed != null) {
                missed[slot] = thinned;
            }
            size++;
        }
        counts[slot]++;
        if (2 * size > keys.length) {
            rebuild(2 * keys.length, 0);
        }
    }

    /** How often a key was met; 0 for one that is not in the table. */
    int of(long key) {
        return counts[slot(key)];
    }

    /** Takes a key and its count. */
    interface Each {
        void take(long key, int count);
    }

    void forEach(Each each) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                each.take(keys[i], counts[i]);
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Takes the rarest away until a quarter is free. */
    private void thin() {
        if (missed == null) {
            missed = new int[keys.length];
        }
        while (size > most - most / 4) {
            thinned++;
            rebuild(keys.length, thinned);
        }
    }

    /** Keeps the keys that may have been met more often than {@code least} times. */
    private void rebuild(int length, int least) {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        int[] oldMissed = missed;
        keys = new long[length];
        counts = new int[length];
        missed = oldMissed == null ? null : new int[length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            int lost = oldMissed == null ? 0 : oldMissed[i];
            if (oldCounts[i] > 0 && oldCounts[i] + lost > least) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                if (missed != null) {
                    missed[slot] = lost;
                }
                size++;
            }
        }
    }
}
