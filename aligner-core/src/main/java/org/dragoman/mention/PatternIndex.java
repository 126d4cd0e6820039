package org.dragoman.mention;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import org.dragoman.language.Morphology;
import org.dragoman.language.Words;

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
 * @param roots by class, the node of terms that begin with it, or -1
 * @param edges from node, class and gap to node
 * @param nodes by node, the first of its pairs in {@code terms} or -1, times two, plus one where edges lead on
 * @param terms pairs: a term, and the index of the next pair or -1
 * @param gaps what stands between words; the number of a gap is its place here
 */
record PatternIndex(
        LongBuffer marks,
        HashTable stems,
        IntBuffer chains,
        IntBuffer roots,
        HashTable edges,
        IntBuffer nodes,
        IntBuffer terms,
        List<String> gaps) {

    /** Where texts and terms have more kinds of gap than an edge can tell apart, the rest shares this number. */
    static final int OTHER_GAP = 63;

    private static final int NO_CLASS = -1;
    private static final int LAST_BIT = 63;

    /** The bit for a hash among so many longs, a power of two. */
    static int markOf(int hash, int longs) {
        return hash & (longs * Long.SIZE - 1);
    }

    static long edge(int node, int wordClass, int gap) {
        return ((long) node << 36) | ((long) wordClass << 6) | gap;
    }

    private int gap(String between) {
        int gap = gaps.indexOf(between);
        return gap < 0 && gaps.size() == OTHER_GAP ? OTHER_GAP : gap;
    }

    /** Reads one text. For use by one thread. */
    final class Reader {
        private final Morphology morphology;
        private final Words words;
        private final IntList classes;

        /** For each word where its classes begin and end; 0 and 0 where it was not read yet. */
        private final int[] read;

        Reader(Morphology morphology, Words words) {
            this.morphology = morphology;
            this.words = words;
            this.classes = new IntList(words.size() + 8);
            this.read = new int[words.size() * 2];
            classes.add(NO_CLASS); // so that no word that was read ends at 0
        }

        /** Adds the terms that may begin at a word, each once. */
        void find(int word, IntList found) {
            recognise(word);
            for (int i = read[word * 2]; i < read[word * 2 + 1]; i++) {
                int node = roots.get(classes.get(i));
                if (node >= 0) {
                    reach(node, word, found);
                }
            }
        }

        private void reach(int node, int word, IntList found) {
            int content = nodes.get(node);
            for (int pair = content >> 1; pair >= 0; pair = terms.get(pair + 1)) {
                int term = terms.get(pair);
                if (!found.contains(term, 0)) {
                    found.add(term);
                }
            }
            if ((content & 1) != 0 && word + 1 < words.size()) {
                follow(node, word + 1, found);
                if (word + 2 < words.size() && words.joinsNext(word)) {
                    follow(node, word + 2, found);
                }
            }
        }

        private void follow(int node, int word, IntList found) {
            int gap = words.spaceBefore(word) ? 0 : gap(words.gap(word - 1));
            if (gap < 0) {
                return;
            }
            recognise(word);
            for (int i = read[word * 2]; i < read[word * 2 + 1]; i++) {
                int child = edges.get(edge(node, classes.get(i), gap));
                if (child >= 0) {
                    reach(child, word, found);
                }
            }
        }

        private void recognise(int word) {
            if (read[word * 2 + 1] > 0) {
                return;
            }
            int first = classes.size();
            int start = words.start(word);
            long ends = morphology.stemEnds(words, word);
            long starts = morphology.stemStarts(words, word);
            for (long left = starts; left != 0; left &= left - 1) {
                int place = Long.numberOfTrailingZeros(left);
                if (place < LAST_BIT) {
                    readFrom(start + place, word, ends, first);
                } else {
                    for (int at = start + place; at < words.end(word); at++) {
                        readFrom(at, word, ends, first);
                    }
                }
            }
            read[word * 2] = first;
            read[word * 2 + 1] = classes.size();
        }

        /** Looks up all stems that begin at one place. */
        private void readFrom(int at, int word, long ends, int first) {
            String letters = words.folded();
            int start = words.start(word);
            int end = words.end(word);
            long hash = KeyHash.EMPTY;
            for (int i = at; i < end; i++) {
                hash = KeyHash.and(hash, letters.charAt(i));
                if ((ends >>> Math.min(i - start, LAST_BIT) & 1) != 0) {
                    look(hash, first);
                }
            }
        }

        private void look(long hash, int first) {
            int bit = markOf(HashTable.hash(hash), marks.capacity());
            if ((marks.get(bit >> 6) >>> bit & 1) == 0) {
                return;
            }
            int value = stems.get(hash);
            if (value >= 0) {
                add(value, first);
            } else if (value != HashTable.ABSENT) {
                for (int pair = ~value; pair >= 0; pair = chains.get(pair + 1)) {
                    add(chains.get(pair), first);
                }
            }
        }

        private void add(int wordClass, int first) {
            if (!classes.contains(wordClass, first)) {
                classes.add(wordClass);
            }
        }
    }
}
