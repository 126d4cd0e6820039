package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;

/** Terms that may stand at words of one text, in order. For use by one thread. */
final class Proposals {
    private final IntList words = new IntList();
    private final List<CompiledTerm> terms = new ArrayList<>();

    /** What {@link #load} has read, kept so that reading is not left out as idle. */
    private int loaded;

    void add(int word, CompiledTerm term) {
        words.add(word);
        terms.add(term);
    }

    int size() {
        return terms.size();
    }

    int word(int index) {
        return words.get(index);
    }

    CompiledTerm term(int index) {
        return terms.get(index);
    }

    /**
     * Touches what will be needed of every term. Of a large glossary little is in the processor's caches; as the terms do
     * not depend on each other, here the processor waits for many of them at a time, later it would for one by one.
     */
    void load() {
        int sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            sum += terms.get(i).number();
        }
        for (int i = 0; i < terms.size(); i++) {
            sum += terms.get(i).load();
        }
        loaded = sum;
    }
}
