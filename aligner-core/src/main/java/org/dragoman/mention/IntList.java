package org.dragoman.mention;

import java.nio.IntBuffer;
import java.util.Arrays;

/** A growing list of ints. */
final class IntList {
    private int[] items;
    private int size;

    /** An empty list. */
    IntList() {
        this(16);
    }

    /** An empty list with room for some items. */
    IntList(int room) {
        items = new int[room];
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    void set(int index, int item) {
        items[index] = item;
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    boolean contains(int item, int from) {
        for (int i = from; i < size; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    void sort() {
        Arrays.sort(items, 0, size);
    }

    void clear() {
        size = 0;
    }

    /** A copy of the items. */
    int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** A copy that no longer grows. */
    IntBuffer toBuffer() {
        return IntBuffer.wrap(toArray());
    }
}
