package org.dragoman.mention;

import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A hit at its place in the article. */
final class Candidate {
    private final TermIndex.Hit hit;
    private final Span span;
    private final int segment;

    /** The place where nothing else may be meant; made once, as rules ask for places several times. */
    private @Nullable Spot alone;

    Candidate(TermIndex.Hit hit, Span span, int segment) {
        this.hit = hit;
        this.span = span;
        this.segment = segment;
    }

    /** Of two at places that overlap the first wins. */
    static final Comparator<Candidate> BEST_FIRST = Candidate::compare;

    private static int compare(Candidate a, Candidate b) {
        int longer = Integer.compare(b.span.length(), a.span.length());
        if (longer != 0) {
            return longer;
        }
        int surer = Integer.compare(a.penalty(), b.penalty());
        if (surer != 0) {
            return surer;
        }
        int plainer = Integer.compare(
                a.hit.derivation().steps().size(), b.hit.derivation().steps().size());
        if (plainer != 0) {
            return plainer;
        }
        int fuller = Boolean.compare(a.contextual(), b.contextual());
        if (fuller != 0) {
            return fuller;
        }
        int earlier = a.span.compareTo(b.span);
        return earlier != 0 ? earlier : a.id().compareTo(b.id());
    }

    TermIndex.Hit hit() {
        return hit;
    }

    Span span() {
        return span;
    }

    int segment() {
        return segment;
    }

    /** The place with this candidate alone. */
    Spot alone() {
        Spot made = alone;
        if (made == null) {
            made = new Spot(span, List.of(this));
            alone = made;
        }
        return made;
    }

    Concept concept() {
        return hit.concept();
    }

    String id() {
        return hit.concept().id();
    }

    boolean contextual() {
        return hit.known().contextual();
    }

    boolean doubtful() {
        return hit.derivation().doubtful();
    }

    int penalty() {
        return hit.derivation().penalty();
    }

    boolean person() {
        return hit.known().person();
    }

    /** Whether the term has several words. */
    boolean phrase() {
        return hit.known().phrase();
    }

    /** Whether it may be a person's surname alone. */
    boolean surname() {
        return hit.known().surname();
    }
}
