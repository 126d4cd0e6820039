package org.dragoman.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user fixed of an alignment: beads that must stand as they are, and segments that must not stand in one bead. What
 * neither speaks of is aligned anew. Immutable.
 *
 * @param fixed beads as they must be; no segment in two of them. A bead of one side says that its segments stand alone
 * @param forbidden groups of segments that no bead may hold all of
 */
public record BeadDecisions(List<SegmentGroup> fixed, List<SegmentGroup> forbidden) {
    /** Nothing is decided. */
    public static final BeadDecisions NONE = new BeadDecisions(List.of(), List.of());

    /** Copies the lists and rejects a segment in two fixed beads. */
    public BeadDecisions {
        fixed = List.copyOf(fixed);
        forbidden = List.copyOf(forbidden);
        for (int i = 0; i < fixed.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (fixed.get(i).meets(fixed.get(j))) {
                    throw new IllegalArgumentException("a segment stands in two fixed beads: "
                            + fixed.get(j).sides() + " and " + fixed.get(i).sides());
                }
            }
        }
    }

    /**
     * {@return whether nothing is decided}
     */
    public boolean isEmpty() {
        return fixed.isEmpty() && forbidden.isEmpty();
    }

    /**
     * The same with one more fixed bead. Earlier fixed beads that share a segment with it give way, and so does what forbade
     * it.
     *
     * @param sides the bead
     * @return another value
     */
    public BeadDecisions fix(List<List<Integer>> sides) {
        SegmentGroup group = new SegmentGroup(sides);
        List<SegmentGroup> kept = new ArrayList<>(fixed);
        kept.removeIf(group::meets);
        kept.add(group);
        List<SegmentGroup> others = new ArrayList<>(forbidden);
        others.removeIf(f -> f.within(group.sides()));
        return new BeadDecisions(kept, others);
    }

    /**
     * The same with one more forbidden group. A fixed bead that holds all of it gives way.
     *
     * @param sides segments that must not stand in one bead
     * @return another value
     */
    public BeadDecisions forbid(List<List<Integer>> sides) {
        SegmentGroup group = new SegmentGroup(sides);
        List<SegmentGroup> kept = new ArrayList<>(fixed);
        kept.removeIf(f -> group.within(f.sides()));
        List<SegmentGroup> others = new ArrayList<>(forbidden);
        if (!others.contains(group)) {
            others.add(group);
        }
        return new BeadDecisions(kept, others);
    }

    /**
     * Whether a bead is forbidden.
     *
     * @param sides the bead
     * @return true where it holds all segments of a forbidden group
     */
    public boolean forbids(List<List<Integer>> sides) {
        return forbidden.stream().anyMatch(f -> f.within(sides));
    }

    /**
     * Whether a bead cannot be taken as it is beside what is decided.
     *
     * @param sides the bead
     * @return true where it shares a segment with a fixed bead, or is forbidden
     */
    public boolean speakOf(List<List<Integer>> sides) {
        SegmentGroup bead = new SegmentGroup(sides);
        return fixed.stream().anyMatch(bead::meets) || forbids(sides);
    }
}
