package org.dragoman.benchmarks.engine;

import java.util.Arrays;

/** A trie over numbered stems; its edges stand in one open-addressing hash table. */
final class StemTrie {
    /** A stem that no term has. */
    static final int NONE = -1;

    private static final int ROOT = 0;

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] terms = {NONE};
    private int nodes = 1;

    /** Adds a term; of terms with the same stems the last one stays. */
    void add(int[] stems, int size, int term) {
        int node = ROOT;
        for (int i = 0; i < size; i++) {
            node = childOrNew(node, stems[i]);
        }
        terms[node] = term;
    }

    /** How many stems from {@code from} on are the longest term, 0 where there is none. */
    int longest(int[] stems, int from, int to) {
        int node = ROOT;
        int longest = 0;
        for (int i = from; i < to && stems[i] != NONE; i++) {
            int slot = slot(edge(node, stems[i]));
            if (edges[slot] == 0) {
                break;
            }
            node = targets[slot];
            if (terms[node] != NONE) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    private int childOrNew(int node, int stem) {
        long edge = edge(node, stem);
        int slot = slot(edge);
        if (edges[slot] == 0) {
            if (nodes > edges.length / 2) {
                grow();
                slot = slot(edge);
            }
            edges[slot] = edge;
            targets[slot] = nodes;
            if (nodes == terms.length) {
                terms = Arrays.copyOf(terms, nodes * 2);
            }
            terms[nodes++] = NONE;
        }
        return targets[slot];
    }

    /** Never 0, which marks a free place. */
    private static long edge(int node, int stem) {
        return ((long) node << 32) | (stem + 1);
    }

    private int slot(long edge) {
        long hash = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & (edges.length - 1);
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
