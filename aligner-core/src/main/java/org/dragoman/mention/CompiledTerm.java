package org.dragoman.mention;

import java.util.List;
import org.dragoman.language.TermPattern;

/** A term with its patterns, ready to be held against a text. */
final class CompiledTerm {
    private final int number;
    private final KnownTerm known;
    private final CompiledPattern[] patterns;

    /**
     * Compiles a term.
     *
     * @param number its number in the index
     * @param known the term
     * @param patterns its patterns
     */
    CompiledTerm(int number, KnownTerm known, List<TermPattern> patterns) {
        this.number = number;
        this.known = known;
        this.patterns = patterns.stream().map(CompiledPattern::new).toArray(CompiledPattern[]::new);
    }

    int number() {
        return number;
    }

    KnownTerm known() {
        return known;
    }

    /** How many patterns it has. */
    int size() {
        return patterns.length;
    }

    CompiledPattern pattern(int index) {
        return patterns[index];
    }

    /** Reads from every part that a match needs; see {@link Proposals#load}. */
    int load() {
        int sum = known.phrase() ? 1 : 0;
        for (CompiledPattern pattern : patterns) {
            sum += pattern.load();
        }
        return sum;
    }
}
