package org.dragoman.mention;

import java.nio.LongBuffer;

/**
 * A hash table from hashes to ints: open addressing with linear probing, hash and value side by side in one long, so
 * that a look-up mostly costs one line of memory. Its array is a buffer, so that one kind of table serves memory and
 * mapped files. Of a key only 32 bits of its hash are kept; two keys that share them share one value, and whoever looks
 * up has to check what he finds. Grows while built; reading needs no lock once it is no longer changed.
 */
final class HashTable {
    /** What {@link #get} gives for a key that is not there. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int FIRST_CAPACITY = 64;
    private static final double FULLEST = 0.7;
    private static final long FREE = ABSENT & 0xFFFFFFFFL;

    private LongBuffer slots;
    private int size;

    HashTable() {
        this(allocate(FIRST_CAPACITY));
    }

    /** A table that was built before, from its slots. */
    HashTable(LongBuffer slots) {
        this.slots = slots;
    }

    LongBuffer slots() {
        return slots;
    }

    int size() {
        return size;
    }

    /** The value of a key, or {@link #ABSENT}. */
    int get(long key) {
        LongBuffer table = slots;
        int capacity = table.capacity();
        int hash = hash(key);
        int slot = first(hash, capacity);
        while (true) {
            long content = table.get(slot);
            if ((int) (content >>> 32) == hash || (int) content == ABSENT) {
                return (int) content;
            }
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
    }

    /** Sets the value of a key; any value but {@link #ABSENT}. */
    void put(long key, int value) {
        if (size + 1 > FULLEST * slots.capacity()) {
            resize((int) Math.min(Integer.MAX_VALUE - 8, slots.capacity() * 2L));
        }
        size += set(slots, hash(key), value) ? 1 : 0;
    }

    /** Gives up the room that growing has left over. */
    void trim() {
        resize((int) (size / FULLEST) + 2);
    }

    private static boolean set(LongBuffer table, int hash, int value) {
        int capacity = table.capacity();
        int slot = first(hash, capacity);
        long content = table.get(slot);
        while ((int) content != ABSENT && (int) (content >>> 32) != hash) {
            slot = slot + 1 == capacity ? 0 : slot + 1;
            content = table.get(slot);
        }
        table.put(slot, (long) hash << 32 | value & 0xFFFFFFFFL);
        return (int) content == ABSENT;
    }

    /** The 32 bits of a key that count; a slot follows from them alone, so that a table can grow by itself. */
    static int hash(long key) {
        long mixed = (key ^ (key >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }

    private static int first(int hash, int capacity) {
        return (int) ((hash & 0xFFFFFFFFL) * capacity >>> 32);
    }

    private static LongBuffer allocate(int capacity) {
        LongBuffer table = LongBuffer.allocate(capacity);
        for (int i = 0; i < capacity; i++) {
            table.put(i, FREE);
        }
        return table;
    }

    private void resize(int capacity) {
        LongBuffer old = slots;
        slots = allocate(capacity);
        for (int i = 0; i < old.capacity(); i++) {
            long content = old.get(i);
            if ((int) content != ABSENT) {
                set(slots, (int) (content >>> 32), (int) content);
            }
        }
    }
}
