package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.SegmentGroup;

/** What decisions mean for two of the articles. */
record BeadLimits(BeadDecisions decisions, int left, int right) implements PairCollection.Limits {
    private static final double PRIZE = 1_000;

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    @Override
    public double bonus(int i, int m, int j, int n) {
        if (decisions.isEmpty() || m == 0 || n == 0) {
            return 0;
        }
        List<Integer> source = range(i, m);
        List<Integer> target = range(j, n);
        for (SegmentGroup group : decisions.fixed()) {
            List<Integer> a = group.sides().get(left);
            List<Integer> b = group.sides().get(right);
            boolean leftFree = group.free().contains(left);
            boolean rightFree = group.free().contains(right);
            if (leftFree || rightFree) {
                if (crosses(source, a) || crosses(target, b)) {
                    return Double.NEGATIVE_INFINITY;
                }
                continue;
            }
            if (a.equals(source) && b.equals(target)) {
                return PRIZE;
            }
            if (source.stream().anyMatch(a::contains) || target.stream().anyMatch(b::contains)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        for (SegmentGroup group : decisions.forbidden()) {
            boolean others = false;
            for (int side = 0; side < group.sides().size(); side++) {
                others |= side != left
                        && side != right
                        && !group.sides().get(side).isEmpty();
            }
            if (!others
                    && source.containsAll(group.sides().get(left))
                    && target.containsAll(group.sides().get(right))) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        return 0;
    }

    /** Whether segments stand in a fixed side and beside it. */
    private static boolean crosses(List<Integer> segments, List<Integer> side) {
        return segments.stream().anyMatch(side::contains) && !side.containsAll(segments);
    }

    private static List<Integer> range(int from, int count) {
        List<Integer> range = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            range.add(from + k);
        }
        return range;
    }
}
