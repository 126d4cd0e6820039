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

    private static final int NO_CLASS = -1;
    private static final int LAST_BIT = 63;

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
                int wordClass = classes.get(i);
                if ((begins.get(wordClass >> 6) >>> wordClass & 1) != 0) {
                    reach(wordClass, word, found);
                }
            }
        }

        private void reach(int node, int word, IntList found) {
            long content = nodes.get(node);
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
            recognise(word);
            int gap = -1;
            for (int i = read[word * 2]; i < read[word * 2 + 1]; i++) {
                int wordClass = classes.get(i);
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
            int start = words.start(word);
            int end = words.end(word);
            long hash = KeyHash.EMPTY;
            for (int i = at; i < end; i++) {
                hash = KeyHash.and(hash, words.charAt(i));
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
                note(value, first);
            } else if (value != HashTable.ABSENT) {
                for (int pair = ~value; pair >= 0; pair = chains.get(pair + 1)) {
                    note(chains.get(pair), first);
                }
            }
        }

        private void note(int wordClass, int first) {
            if (!classes.contains(wordClass, first)) {
                classes.add(wordClass);
            }
        }
    }
}
