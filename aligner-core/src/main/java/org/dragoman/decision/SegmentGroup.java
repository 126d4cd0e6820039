package org.dragoman.decision;

import java.util.List;
import java.util.Set;

/**
 * Segments of several articles that a user spoke of together.
 *
 * @param sides for each article the indexes of its segments in ascending order, empty for none; at least one segment
 * @param free indexes of the sides that were not spoken of, since their articles were not there: anything may join on them
 */
public record SegmentGroup(List<List<Integer>> sides, Set<Integer> free) {
    /**
     * A group in which every side was spoken of.
     *
     * @param sides for each article the indexes of its segments; at least one segment
     */
    public SegmentGroup(List<List<Integer>> sides) {
        this(sides, Set.of());
    }

    /** Copies the lists, in order, and rejects a group without segments. */
    public SegmentGroup {
        free = Set.copyOf(free);
        sides = sides.stream().map(s -> s.stream().sorted().distinct().toList()).toList();
        if (sides.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a group of segments needs a segment");
        }
    }

    /**
     * Whether a bead with these sides holds every segment of the group.
     *
     * @param others the bead's sides, as many as here
     * @return true where nothing of the group is missing
     */
    boolean within(List<List<Integer>> others) {
        for (int side = 0; side < sides.size(); side++) {
            if (!others.get(side).containsAll(sides.get(side))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the group and another have a segment in common.
     *
     * @param other as many sides as here
     * @return true for one segment or more
     */
    boolean meets(SegmentGroup other) {
        for (int side = 0; side < sides.size(); side++) {
            if (sides.get(side).stream().anyMatch(other.sides.get(side)::contains)) {
                return true;
            }
        }
        return false;
    }
}
