package org.dragoman.mention;

import java.util.List;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Words;

/** The parts of a word that a stem may fill: for each way to read its front, from there to each place of an end. */
final class WordParts {
    private static final int LAST_BIT = 63;

    private final Morphology morphology;
    private final Words words;
    private final IntList firsts = new IntList(4);
    private final IntList ends = new IntList(8);
    private final LongList hashes = new LongList();
    private List<Proclitics> fronts = List.of();
    private int word = -1;

    WordParts(Morphology morphology, Words words) {
        this.morphology = morphology;
        this.words = words;
    }

    /** Reads a word, unless it was the last one read. */
    void read(int next) {
        if (next == word) {
            return;
        }
        word = next;
        fronts = morphology.proclitics(words, word);
        long places = morphology.stemEnds(words, word);
        firsts.clear();
        ends.clear();
        hashes.clear();
        int start = words.start(word);
        int end = words.end(word);
        for (int f = 0; f < fronts.size(); f++) {
            firsts.add(ends.size());
            long hash = KeyHash.EMPTY;
            for (int i = fronts.get(f).stemStart(); i < end; i++) {
                hash = KeyHash.and(hash, words.charAt(i));
                if ((places >>> Math.min(i - start, LAST_BIT) & 1) != 0) {
                    ends.add(i + 1);
                    hashes.add(hash);
                }
            }
        }
        firsts.add(ends.size());
    }

    /** The ways to read the front. */
    List<Proclitics> fronts() {
        return fronts;
    }

    /** Folded offset after the part that has a hash behind a front, or -1. */
    int endOf(long hash, int front) {
        for (int i = firsts.get(front); i < firsts.get(front + 1); i++) {
            if (hashes.get(i) == hash) {
                return ends.get(i);
            }
        }
        return -1;
    }
}
