package org.dragoman.mention;

import java.util.Comparator;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.language.Words;
import org.dragoman.text.Span;

/** A hit at its place in the article. */
record Candidate(TermIndex.Hit hit, Span span, int segment) {
    /** Of two at places that overlap the first wins. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate c) -> -c.span().length())
            .thenComparingInt(Candidate::penalty)
            .thenComparingInt(c -> c.hit().derivation().steps().size())
            .thenComparing(Candidate::contextual)
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::id);

    Concept concept() {
        return hit.concept();
    }

    String id() {
        return hit.concept().id();
    }

    boolean contextual() {
        return hit.term().contextual();
    }

    boolean doubtful() {
        return hit.derivation().doubtful();
    }

    int penalty() {
        return hit.derivation().penalty();
    }

    boolean person() {
        return hit.concept().type() == ConceptType.PERSON;
    }

    /** Whether the term has several words. */
    boolean phrase() {
        String text = hit.term().text();
        for (int i = 1; i < text.length() - 1; i++) {
            if (Words.isSpace(text.charAt(i)) && !text.substring(0, i).isBlank()) {
                return !text.substring(i).isBlank();
            }
        }
        return false;
    }
}
