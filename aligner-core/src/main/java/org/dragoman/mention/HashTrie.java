package org.dragoman.mention;

import java.util.Arrays;

/**
 * A trie whose edges stand in one open-addressing hash table: key is parent and label, value the child. Node 0 is the
 * root. Grows while built; reading needs no lock once it is no longer changed.
 */
final class HashTrie {
    private static final long FREE = -1;

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private boolean[] inner = new boolean[64];
    private int edges;

    HashTrie() {
        Arrays.fill(keys, FREE);
    }

    /** The child by a label, or -1. */
    int child(int node, int label) {
        int slot = slot(key(node, label));
        return keys[slot] == FREE ? -1 : values[slot];
    }

    /** The child by a label, made where there is none. */
    int childOrNew(int node, int label) {
        if (edges * 2 >= keys.length) {
            grow();
        }
        long key = key(node, label);
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            values[slot] = ++edges;
            if (inner.length <= edges) {
                inner = Arrays.copyOf(inner, edges * 2);
            }
            inner[node] = true;
        }
        return values[slot];
    }

    boolean hasChildren(int node) {
        return inner[node];
    }

    private static long key(int node, int label) {
        return ((long) node << 32) | (label & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) ((hash >>> 32) ^ hash) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
