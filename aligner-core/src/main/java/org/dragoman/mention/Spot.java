package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.Span;

/**
 * A span at which something may be named, with the best candidate of each concept, best first.
 *
 * @param span the place
 * @param rivals at least one
 */
record Spot(Span span, List<Candidate> rivals) {
    static final Comparator<Candidate> BY_PLACE = (a, b) -> {
        int earlier = a.span().compareTo(b.span());
        return earlier != 0 ? earlier : Candidate.BEST_FIRST.compare(a, b);
    };

    Candidate best() {
        return rivals.get(0);
    }

    int segment() {
        return best().segment();
    }

    /**
     * The places of candidates.
     *
     * @param sorted candidates {@linkplain #BY_PLACE by place}
     * @return in text order, a longer one before a shorter one that begins with it
     */
    static List<Spot> of(List<Candidate> sorted) {
        List<Spot> spots = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); ) {
            Candidate first = sorted.get(i);
            int next = i + 1;
            Spot spot = first.alone();
            while (next < sorted.size() && sorted.get(next).span().equals(first.span())) {
                spot = spot.with(sorted.get(next++));
            }
            spots.add(spot);
            i = next;
        }
        return spots;
    }

    private Spot with(Candidate next) {
        for (int i = 0; i < rivals.size(); i++) {
            if (rivals.get(i).concept() == next.concept()) {
                return this;
            }
        }
        List<Candidate> more = new ArrayList<>(rivals);
        more.add(next);
        return new Spot(span, more);
    }

    /** Index of the first place that starts at an offset or behind it. */
    static int firstFrom(List<Spot> spots, int offset) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
