package org.dragoman.candidate;

import java.util.Arrays;

/** Numbers one after another. */
final class LongList {
    private long[] all = new long[4];
    private int size;

    void add(long number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = number;
    }

    long get(int index) {
        return all[index];
    }

    boolean contains(long number) {
        for (int i = 0; i < size; i++) {
            if (all[i] == number) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** Adds the numbers of another list, as long as there are no more than so many. */
    void addAll(LongList other, int most) {
        for (int i = 0; i < other.size && size < most; i++) {
            add(other.all[i]);
        }
    }

    long[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
