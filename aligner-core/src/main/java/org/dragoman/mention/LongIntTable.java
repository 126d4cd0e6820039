package org.dragoman.mention;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A hash table from long keys to ints, open addressing with linear probing. Its arrays are buffers, so that one kind of
 * table serves memory and mapped files. Grows while built; reading needs no lock once it is no longer changed.
 */
final class LongIntTable {
    /** What {@link #get} gives for a key that is not there. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int FIRST_CAPACITY = 64;
    private static final double FULLEST = 0.7;

    private LongBuffer keys;
    private IntBuffer values;
    private int size;

    LongIntTable() {
        allocate(FIRST_CAPACITY);
    }

    /**
     * A table that was built before.
     *
     * @param keys one a slot
     * @param values one a slot, {@link #ABSENT} where the slot is free
     */
    LongIntTable(LongBuffer keys, IntBuffer values) {
        this.keys = keys;
        this.values = values;
    }

    LongBuffer keys() {
        return keys;
    }

    IntBuffer values() {
        return values;
    }

    int size() {
        return size;
    }

    /** The value of a key, or {@link #ABSENT}. */
    int get(long key) {
        return values.get(slot(key));
    }

    /** Sets the value of a key; any value but {@link #ABSENT}. */
    void put(long key, int value) {
        int slot = slot(key);
        if (values.get(slot) == ABSENT) {
            if (size + 1 > FULLEST * values.capacity()) {
                resize((int) Math.min(Integer.MAX_VALUE - 8, values.capacity() * 2L));
                slot = slot(key);
            }
            size++;
            keys.put(slot, key);
        }
        values.put(slot, value);
    }

    /** Gives up the room that growing has left over. */
    void trim() {
        resize((int) (size / FULLEST) + 2);
    }

    private int slot(long key) {
        int capacity = values.capacity();
        long mixed = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
        int slot = (int) (((mixed >>> 32) * capacity) >>> 32);
        while (keys.get(slot) != key && values.get(slot) != ABSENT) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
        return slot;
    }

    private void allocate(int capacity) {
        keys = LongBuffer.allocate(capacity);
        values = IntBuffer.allocate(capacity);
        for (int i = 0; i < capacity; i++) {
            values.put(i, ABSENT);
        }
    }

    private void resize(int capacity) {
        LongBuffer oldKeys = keys;
        IntBuffer oldValues = values;
        allocate(capacity);
        for (int i = 0; i < oldValues.capacity(); i++) {
            if (oldValues.get(i) != ABSENT) {
                int slot = slot(oldKeys.get(i));
                keys.put(slot, oldKeys.get(i));
                values.put(slot, oldValues.get(i));
            }
        }
    }
}
