package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The beads of two or more articles; every segment of every article stands in exactly one bead.
 *
 * @param beads ordered by the first article's segments, a bead without them behind its neighbour
 */
public record Alignment(List<Bead> beads) {
    /** Copies the list. */
    public Alignment {
        beads = List.copyOf(beads);
    }

    /**
     * The bead in which a segment stands.
     *
     * @param side index of the article
     * @param segment index of the segment
     * @return the bead, or empty for a segment that the article does not have
     */
    public Optional<Bead> beadOf(int side, int segment) {
        return beads.stream().filter(b -> b.side(side).contains(segment)).findFirst();
    }

    /**
     * The beads of two articles among those of more.
     *
     * @param first index of an article
     * @param second index of another
     * @return beads that have a segment of either, in the same order, sides in the order of the arguments
     */
    public Alignment pair(int first, int second) {
        List<Bead> pairs = new ArrayList<>();
        for (Bead bead : beads) {
            List<List<Integer>> sides = List.of(bead.side(first), bead.side(second));
            if (sides.stream().anyMatch(s -> !s.isEmpty())) {
                pairs.add(new Bead(sides, bead.cost(), bead.reasons()));
            }
        }
        return new Alignment(pairs);
    }
}
