package org.dragoman.mention;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import org.dragoman.language.Morphology;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which terms may stand at a word, by looking up hashes of letters; whether they do is for
 * {@link PatternMatcher} to say. No term that stands there is left out.
 *
 * <p>Words of terms that share their first stem are one <em>class</em>; a table leads from the hash of every stem to the
 * classes that have it. A trie (Fredkin 1960) over classes and the gaps between them, with its edges in one hash
 * table, leads to the terms. A text costs a few look-ups a word, whatever the number of terms.
 *
 * @param marks a bit for every stem at a place of its hash (Bloom 1970, one hash); small enough to be at hand, it keeps
 *     most words of a text away from the large tables
 * @param stems from the hash of a stem to its class, or to {@code ~i} where {@code chains} holds several from {@code i}
 * @param chains pairs: a class, and the index of the next pair or -1
 * @param nodes by node; a class is the node of terms that begin with it. The lower half is a term, -1 for none, or
 *     {@code ~i} where {@code terms} holds several from {@code i}; the upper half has a {@linkplain #label bit} for each
 *     class to which an edge leads, so that few edges are looked up in vain
 * @param begins a bit by node: whether a term begins there, so that a class inside terms alone costs no more
 * @param edges from node, class and gap to node
 * @param terms pairs: a term, and the index of the next pair or 0
 * @param gaps what stands between words; the number of a gap is its place here
 */
record PatternIndex(
        LongBuffer marks,
        HashTable stems,
        IntBuffer chains,
        LongBuffer nodes,
        LongBuffer begins,
        HashTable edges,
        IntBuffer terms,
        List<String> gaps) {

    /** Where texts and terms have more kinds of gap than an edge can tell apart, the rest shares this number. */
    static final int OTHER_GAP = 63;

    /** The bit for a hash among so many longs, a power of two. */
    static int markOf(int hash, int longs) {
        return hash & (longs * Long.SIZE - 1);
    }

    static long edge(int node, int wordClass, int gap) {
        return ((long) node << 36) | ((long) wordClass << 6) | gap;
    }

    /** The bit of a class in the upper half of a node. */
    static long label(int wordClass) {
        return 1L << (32 + (wordClass * 0x9E3779B9 >>> 27));
    }

    private int gap(String between) {
        int gap = gaps.indexOf(between);
        return gap < 0 && gaps.size() == OTHER_GAP ? OTHER_GAP : gap;
    }

    /** Reads one text. For use by one thread. */
    final class Reader implements WordReader {
        private final Morphology morphology;
        private final Words words;
        private final KnownWords known;

        /** For each word its readings; null where it was not read yet. */
        private final @Nullable WordReadings[] read;

        private final WordReadings.Builder builder = new WordReadings.Builder();

        Reader(Morphology morphology, Words words, KnownWords known) {
            this.morphology = morphology;
            this.words = words;
            this.known = known;
            this.read = new WordReadings[words.size()];
        }

        /** Adds the terms that may begin at a word, each once. */
        void find(int word, IntList found) {
            WordReadings readings = readings(word);
            for (int i = 0; i < readings.begins(); i++) {
                reach(readings.wordClass(i), readings.node(i), word, found);
            }
        }

        private void reach(int node, long content, int word, IntList found) {
            int term = (int) content;
            if (term >= 0) {
                add(term, found);
            } else if (term != -1) {
                for (int pair = ~term; pair > 0; pair = terms.get(pair + 1)) {
                    add(terms.get(pair), found);
                }
            }
            if (content >>> 32 != 0 && word + 1 < words.size()) {
                follow(node, content, word + 1, found);
                if (word + 2 < words.size() && words.joinsNext(word)) {
                    follow(node, content, word + 2, found);
                }
            }
        }

        private static void add(int term, IntList found) {
            if (!found.contains(term, 0)) {
                found.add(term);
            }
        }

        private void follow(int node, long content, int word, IntList found) {
            WordReadings readings = readings(word);
            int gap = -1;
            for (int i = 0; i < readings.classes(); i++) {
                int wordClass = readings.wordClass(i);
                if ((content & label(wordClass)) == 0) {
                    continue;
                }
                if (gap < 0) {
                    gap = words.spaceBefore(word) ? 0 : gap(words.gap(word - 1));
                    if (gap < 0) {
                        return;
                    }
                }
                int child = edges.get(edge(node, wordClass, gap));
                if (child >= 0) {
                    reach(child, nodes.get(child), word, found);
                }
            }
        }

        @Override
        public WordReadings readings(int word) {
            WordReadings readings = read[word];
            if (readings == null) {
                long letters = WordReadings.letters(words, word);
                readings = known.get(letters);
                if (readings == null) {
                    builder.read(morphology, words, word, this::look);
                    readings = builder.build(letters);
                    known.put(letters, readings);
                }
                read[word] = readings;
            }
            return readings;
        }

        private void look(long key, int start, int end) {
            int bit = markOf(HashTable.hash(key), marks.capacity());
            if ((marks.get(bit >> 6) >>> bit & 1) == 0) {
                return;
            }
            int value = stems.get(key);
            if (value == HashTable.ABSENT) {
                return;
            }
            builder.add(key, start, end);
            if (value >= 0) {
                note(value);
            } else {
                for (int pair = ~value; pair >= 0; pair = chains.get(pair + 1)) {
                    note(chains.get(pair));
                }
            }
        }

        private void note(int wordClass) {
            builder.addClass(wordClass, nodes.get(wordClass), (begins.get(wordClass >> 6) >>> wordClass & 1) != 0);
        }
    }
}
