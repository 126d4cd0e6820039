package org.dragoman.mention;

import java.nio.LongBuffer;
import java.util.Arrays;

/** A growing list of longs. */
final class LongList {
    private long[] items = new long[16];
    private int size;

    int size() {
        return size;
    }

    long get(int index) {
        return items[index];
    }

    void set(int index, long item) {
        items[index] = item;
    }

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    void clear() {
        size = 0;
    }

    /** A copy that no longer grows. */
    LongBuffer toBuffer() {
        return LongBuffer.wrap(Arrays.copyOf(items, size));
    }
}
