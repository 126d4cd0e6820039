package org.dragoman.mention;

import org.dragoman.language.Morphology;
import org.dragoman.language.Words;

/**
 * How one written word can be read: the letters in it that may be a stem, and what an index knows of these. It depends
 * on the {@linkplain #letters letters} of the word alone, so that what was read once serves wherever the word stands.
 */
final class WordReadings {
    /** A word in which no known stem stands. */
    static final WordReadings NONE = new WordReadings(0, new long[0], 0, 0);

    private static final int LAST_BIT = 63;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final int CLASS = 2;
    private static final int READING = 2;

    private final long letters;

    /**
     * All in one array, as each object more costs a look at cold memory: two longs for a class, its number and what the
     * index has at its node; then two longs for a run of letters, its hash and its ends.
     */
    private final long[] content;

    private final int classes;
    private final int begins;

    private WordReadings(long letters, long[] content, int classes, int begins) {
        this.letters = letters;
        this.content = content;
        this.classes = classes;
        this.begins = begins;
    }

    /**
     * Reads a word that no index knows.
     *
     * @param morphology rules of the language
     * @param words words of a text
     * @param word index of the word
     * @return every reading
     */
    static WordReadings all(Morphology morphology, Words words, int word) {
        Builder builder = new Builder();
        builder.read(morphology, words, word, builder::add);
        return builder.build(0);
    }

    /**
     * A hash of all on which the readings of a word depend: its letters as written, as case and dots may count, and
     * whether one space parts it from the next word.
     *
     * @param words words of a text
     * @param word index of the word
     * @return 64 bits; two words that share them are taken as the same
     */
    static long letters(Words words, int word) {
        String text = words.text().original();
        int end = words.text().originalStart(words.end(word));
        long hash = word + 1 < words.size() && words.spaceBefore(word + 1) ? KeyHash.EMPTY : FACTOR;
        for (int i = words.text().originalStart(words.start(word)); i < end; i++) {
            hash = KeyHash.and(hash, text.charAt(i));
        }
        return hash;
    }

    /** What {@link #letters} gives for the word. */
    long letters() {
        return letters;
    }

    /** How many classes the word belongs to. */
    int classes() {
        return classes;
    }

    /** How many of them begin terms; these come first. */
    int begins() {
        return begins;
    }

    /** A class of the index. */
    int wordClass(int number) {
        return (int) content[number * CLASS];
    }

    /** What the index has at the node of a class. */
    long node(int number) {
        return content[number * CLASS + 1];
    }

    /** Whether some run of letters has a hash. */
    boolean has(long key) {
        for (int i = classes * CLASS; i < content.length; i += READING) {
            if (content[i] == key) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of letters ends that begins at a place and has a hash, counted as places are; -1 for none. */
    int end(long key, int start) {
        for (int i = classes * CLASS; i < content.length; i += READING) {
            if (content[i] == key && (int) (content[i + 1] >>> 32) == start) {
                return (int) content[i + 1];
            }
        }
        return -1;
    }

    /** Takes a run of letters that may be a stem. */
    interface Sink {
        void take(long key, int start, int end);
    }

    /** Collects readings; of use again once they are built. For use by one thread. */
    static final class Builder {
        private final LongList readings = new LongList();
        private final IntList classes = new IntList(8);
        private final LongList nodes = new LongList();
        private int begins;

        /** Goes over all places where a stem may begin and end. */
        void read(Morphology morphology, Words words, int word, Sink sink) {
            long ends = morphology.stemEnds(words, word);
            int first = words.start(word);
            for (long left = morphology.stemStarts(words, word); left != 0; left &= left - 1) {
                int place = Long.numberOfTrailingZeros(left);
                int last = place < LAST_BIT ? first + place : words.end(word) - 1;
                for (int at = first + place; at <= last; at++) {
                    readFrom(at, words, word, ends, sink);
                }
            }
        }

        private static void readFrom(int at, Words words, int word, long ends, Sink sink) {
            int start = words.start(word);
            int end = words.end(word);
            long hash = KeyHash.EMPTY;
            for (int i = at; i < end; i++) {
                hash = KeyHash.and(hash, words.charAt(i));
                if ((ends >>> Math.min(i - start, LAST_BIT) & 1) != 0) {
                    sink.take(hash, at - start, i + 1 - start);
                }
            }
        }

        void add(long key, int start, int end) {
            readings.add(key);
            readings.add((long) start << 32 | end);
        }

        /** Adds a class once, with what the index has at its node. */
        void addClass(int wordClass, long node, boolean begin) {
            if (classes.contains(wordClass, 0)) {
                return;
            }
            classes.add(wordClass);
            nodes.add(node);
            if (begin) {
                int last = classes.size() - 1;
                classes.set(last, classes.get(begins));
                nodes.set(last, nodes.get(begins));
                classes.set(begins, wordClass);
                nodes.set(begins++, node);
            }
        }

        /** What was collected. */
        WordReadings build(long letters) {
            if (readings.size() == 0) {
                return NONE;
            }
            long[] content = new long[classes.size() * CLASS + readings.size()];
            for (int i = 0; i < classes.size(); i++) {
                content[i * CLASS] = classes.get(i);
                content[i * CLASS + 1] = nodes.get(i);
            }
            for (int i = 0; i < readings.size(); i++) {
                content[classes.size() * CLASS + i] = readings.get(i);
            }
            WordReadings built = new WordReadings(letters, content, classes.size(), begins);
            readings.clear();
            classes.clear();
            nodes.clear();
            begins = 0;
            return built;
        }
    }
}
