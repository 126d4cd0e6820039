package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.SegmentGroup;

/** Holds an alignment to what is decided: a fixed bead takes its segments from others, a forbidden one is parted. */
final class DecidedBeads {
    private static final List<BeadReason> BY_HAND = List.of(new BeadReason(EvidenceKind.FIXED, "", "", 0));

    private DecidedBeads() {}

    static Alignment apply(Alignment alignment, BeadDecisions decisions) {
        if (decisions.isEmpty()) {
            return alignment;
        }
        List<Bead> beads = new ArrayList<>();
        List<SegmentGroup> open = new ArrayList<>(decisions.fixed());
        for (Bead bead : alignment.beads()) {
            SegmentGroup whole = new SegmentGroup(bead.sides());
            List<List<Integer>> rest = bead.sides();
            for (SegmentGroup fixed : decisions.fixed()) {
                if (fixed.meets(whole)) {
                    if (open.remove(fixed)) {
                        beads.add(new Bead(fixed.sides(), 0, BY_HAND));
                    }
                    rest = without(rest, fixed);
                }
            }
            if (rest.stream().anyMatch(s -> !s.isEmpty())) {
                part(rest == bead.sides() ? bead : new Bead(rest, bead.cost(), bead.reasons()), decisions, beads);
            }
        }
        return new Alignment(beads);
    }

    private static List<List<Integer>> without(List<List<Integer>> sides, SegmentGroup group) {
        List<List<Integer>> left = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            List<Integer> gone = group.sides().get(side);
            left.add(sides.get(side).stream().filter(s -> !gone.contains(s)).toList());
        }
        return left;
    }

    /** Adds a bead, or where it is forbidden the last segment of what it must not hold alone and the rest. */
    private static void part(Bead bead, BeadDecisions decisions, List<Bead> beads) {
        for (SegmentGroup group : decisions.forbidden()) {
            if (group.within(bead.sides())) {
                int last = group.sides().size() - 1;
                while (group.sides().get(last).isEmpty()) {
                    last--;
                }
                List<Integer> segments = group.sides().get(last);
                List<List<Integer>> alone = new ArrayList<>();
                for (int side = 0; side < bead.sides().size(); side++) {
                    alone.add(side == last ? segments.subList(segments.size() - 1, segments.size()) : List.of());
                }
                SegmentGroup cut = new SegmentGroup(alone);
                part(new Bead(without(bead.sides(), cut), bead.cost(), bead.reasons()), decisions, beads);
                beads.add(new Bead(alone, 0));
                return;
            }
        }
        beads.add(bead.width() > 1 ? bead : new Bead(bead.sides(), 0));
    }
}
