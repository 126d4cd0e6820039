package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dragoman.text.LanguageTag;

/** Which lines of a file are of one text: about thirty bytes a line in memory. Two ids are one where their keys are. */
final class VersionIndex {
    private long[] offsets = new long[1 << 10];
    private long[] keys = new long[1 << 10];
    /** Number of the language in {@link Unit#LANGUAGES}, and below 0 for others, each its own. */
    private byte[] languages = new byte[1 << 10];

    private final List<String> others = new ArrayList<>();
    /** While lines are added the line before of the same text, then the next one; -1 for none. */
    private int[] linked = new int[1 << 10];
    /** For each key, at its slot, 1 more than its last line. */
    private int[] last = new int[1 << 11];

    private final BitSet texts = new BitSet();
    private int size;
    private boolean versions;

    /** Adds a line. */
    void add(long offset, String id, LanguageTag language) {
        if (size == offsets.length) {
            grow();
        }
        offsets[size] = offset;
        keys[size] = Keys.of(id);
        languages[size] = number(language.language());
        int slot = slot(keys[size]);
        linked[size] = last[slot] - 1;
        versions |= linked[size] >= 0 && languages[linked[size]] != languages[size];
        last[slot] = ++size;
    }

    private byte number(String language) {
        int number = Unit.LANGUAGES.indexOf(language);
        if (number >= 0) {
            return (byte) number;
        }
        if (!others.contains(language) && others.size() < Byte.MAX_VALUE) {
            others.add(language);
        }
        return (byte) (-1 - Math.max(0, others.indexOf(language)));
    }

    private void grow() {
        int length = 2 * size;
        offsets = Arrays.copyOf(offsets, length);
        keys = Arrays.copyOf(keys, length);
        languages = Arrays.copyOf(languages, length);
        linked = Arrays.copyOf(linked, length);
        int[] old = last;
        last = new int[2 * length];
        for (int line : old) {
            if (line > 0) {
                last[slot(keys[line - 1])] = line;
            }
        }
    }

    private int slot(long key) {
        int mask = last.length - 1;
        int slot = (int) key & mask;
        while (last[slot] > 0 && keys[last[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Ends the adding: finds the texts that have versions to look at. */
    void complete() {
        for (int end : last) {
            int next = -1;
            int found = 0;
            int first = -1;
            for (int line = end - 1; line >= 0; ) {
                if (languages[line] >= 0) {
                    found |= 1 << languages[line];
                    first = line;
                }
                int before = linked[line];
                linked[line] = next;
                next = line;
                line = before;
            }
            if (Integer.bitCount(found) > 1) {
                texts.set(first);
            }
        }
        last = new int[0];
        keys = new long[0];
    }

    int lines() {
        return size;
    }

    /** Whether some text has articles in two languages, be they looked at or not. */
    boolean hasVersions() {
        return versions;
    }

    /** How many texts there are. */
    int texts() {
        return texts.cardinality();
    }

    /** The first line of the next text at or behind a line; -1 for none. */
    int text(int line) {
        return texts.nextSetBit(line);
    }

    /** The next line of the same text; -1 for none. */
    int next(int line) {
        return linked[line];
    }

    /** Number of a line's language; below 0 for one that is not looked at. */
    int language(int line) {
        return languages[line];
    }

    long offset(int line) {
        return offsets[line];
    }
}
