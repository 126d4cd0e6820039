package org.dragoman.align;

import java.util.List;

/**
 * Segments of two or more articles that say the same.
 *
 * @param sides for each article the indexes of its segments, in order; an empty list where nothing corresponds
 * @param cost how doubtful the correspondence is: 0 is certain, larger is worse; 0 for a bead of one side
 * @param reasons the evidence that joined it, the strongest first; empty where it was not asked for
 */
public record Bead(List<List<Integer>> sides, double cost, List<BeadReason> reasons) {
    /** Copies the lists and rejects a bead without segments. */
    public Bead {
        sides = sides.stream().map(List::copyOf).toList();
        reasons = List.copyOf(reasons);
        if (sides.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a bead needs a segment");
        }
    }

    /**
     * A bead without reasons.
     *
     * @param sides for each article the indexes of its segments, in order
     * @param cost how doubtful the correspondence is
     */
    public Bead(List<List<Integer>> sides, double cost) {
        this(sides, cost, List.of());
    }

    /**
     * How many articles have a part in it.
     *
     * @return at least 1
     */
    public int width() {
        return (int) sides.stream().filter(s -> !s.isEmpty()).count();
    }

    /**
     * The segments of one article.
     *
     * @param side index of the article
     * @return indexes of its segments, empty where nothing corresponds
     */
    public List<Integer> side(int side) {
        return sides.get(side);
    }
}
