package org.dragoman.align;

import java.util.Arrays;

/** A sum for each pair of numbers that was added; pairs are numbered in the order of their first coming. */
final class PairTable {
    private static final double FULL = 0.6;

    private long[] keys = new long[1024];
    private int[] slots = new int[2048];
    private float[] values = new float[1024];
    private int size;

    PairTable() {
        Arrays.fill(slots, -1);
    }

    void add(int first, int second, float amount) {
        long key = key(first, second);
        int slot = slot(key);
        if (slots[slot] < 0) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = key;
            slots[slot] = size++;
            values[size - 1] = 0;
            int at = size - 1;
            values[at] += amount;
            if (size > slots.length * FULL) {
                grow();
            }
            return;
        }
        values[slots[slot]] += amount;
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | (second & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 33) & mask;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i;
        }
    }

    /** The number of a pair, or -1. */
    int find(int first, int second) {
        return slots[slot(key(first, second))];
    }

    int size() {
        return size;
    }

    int first(int pair) {
        return (int) (keys[pair] >>> 32);
    }

    int second(int pair) {
        return (int) keys[pair];
    }

    /** Sums by pair; not a copy of the size of the table only. */
    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
