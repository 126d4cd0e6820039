package org.dragoman.mention;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/** Builds a {@link PatternIndex} from patterns, one after the other, in time and room that grow with their stems. */
final class PatternIndexBuilder {
    private static final int BITS_A_STEM = 8;
    private static final int NO_TERM = -1;
    private static final long EMPTY = NO_TERM & 0xFFFFFFFFL;
    private static final int MOST_MARKS = 1 << 27;

    private final HashTable classes = new HashTable();
    private final HashTable stems = new HashTable();
    private final IntList chains = new IntList();
    private final HashTable edges = new HashTable();
    private final LongList nodes = new LongList();
    private final IntList terms = new IntList();
    private final List<String> gaps = new ArrayList<>(List.of(" "));

    PatternIndexBuilder() {
        pair(terms, NO_TERM, 0); // so that no pair of a term has the index 0
    }

    /** Adds a pattern of a term. */
    void add(TermPattern pattern, int term) {
        int node = wordClass(pattern.words().get(0));
        for (int i = 1; i < pattern.words().size(); i++) {
            node = child(
                    node, wordClass(pattern.words().get(i)), gap(pattern.gaps().get(i - 1)));
        }
        long content = nodes.get(node);
        int known = (int) content;
        if (known == NO_TERM) {
            known = term;
        } else if (known >= 0 && known != term) {
            known = ~pair(terms, term, pair(terms, known, 0));
        } else if (known < 0 && terms.get(~known) != term) {
            known = ~pair(terms, term, ~known);
        }
        nodes.set(node, content & 0xFFFFFFFF00000000L | known & 0xFFFFFFFFL);
    }

    /** The index of what was added; the builder is of no further use. */
    PatternIndex build() {
        stems.trim();
        edges.trim();
        return new PatternIndex(
                marks(),
                stems,
                chains.toBuffer(),
                nodes.toBuffer(),
                begins(),
                edges,
                terms.toBuffer(),
                List.copyOf(gaps));
    }

    private LongBuffer begins() {
        LongBuffer bits = LongBuffer.allocate(nodes.size() / Long.SIZE + 1);
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node) != EMPTY) {
                bits.put(node >> 6, bits.get(node >> 6) | 1L << node);
            }
        }
        return bits;
    }

    private LongBuffer marks() {
        int longs =
                Math.max(1, Integer.highestOneBit(Math.min(stems.size(), MOST_MARKS) * BITS_A_STEM / Long.SIZE) * 2);
        LongBuffer marks = LongBuffer.allocate(longs);
        for (int slot = 0; slot < stems.slots().capacity(); slot++) {
            long content = stems.slots().get(slot);
            if ((int) content != HashTable.ABSENT) {
                int bit = PatternIndex.markOf((int) (content >>> 32), longs);
                marks.put(bit >> 6, marks.get(bit >> 6) | 1L << bit);
            }
        }
        return marks;
    }

    private int wordClass(WordPattern word) {
        List<Stem> all = word.stems();
        long first = KeyHash.of(all.get(0).key());
        int wordClass = classes.get(first);
        if (wordClass == HashTable.ABSENT) {
            wordClass = node();
            classes.put(first, wordClass);
            link(first, wordClass);
        }
        for (int i = 1; i < all.size(); i++) {
            link(KeyHash.of(all.get(i).key()), wordClass);
        }
        return wordClass;
    }

    /** Lets a stem lead to a class. */
    private void link(long stem, int wordClass) {
        int value = stems.get(stem);
        if (value == wordClass) {
            return;
        }
        if (value == HashTable.ABSENT) {
            stems.put(stem, wordClass);
            return;
        }
        int head = value >= 0 ? pair(chains, value, -1) : ~value;
        for (int pair = head; pair >= 0; pair = chains.get(pair + 1)) {
            if (chains.get(pair) == wordClass) {
                return;
            }
        }
        stems.put(stem, ~pair(chains, wordClass, head));
    }

    private static int pair(IntList pairs, int item, int next) {
        pairs.add(item);
        pairs.add(next);
        return pairs.size() - 2;
    }

    private int child(int parent, int wordClass, int gap) {
        long edge = PatternIndex.edge(parent, wordClass, gap);
        int node = edges.get(edge);
        if (node == HashTable.ABSENT) {
            node = node();
            edges.put(edge, node);
        }
        nodes.set(parent, nodes.get(parent) | PatternIndex.label(wordClass));
        return node;
    }

    private int node() {
        nodes.add(EMPTY);
        return nodes.size() - 1;
    }

    private int gap(String between) {
        int gap = gaps.indexOf(between);
        if (gap < 0 && gaps.size() < PatternIndex.OTHER_GAP) {
            gap = gaps.size();
            gaps.add(between);
        }
        return gap < 0 ? PatternIndex.OTHER_GAP : gap;
    }
}
