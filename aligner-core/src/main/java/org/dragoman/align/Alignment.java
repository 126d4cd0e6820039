package org.dragoman.align;

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
}
