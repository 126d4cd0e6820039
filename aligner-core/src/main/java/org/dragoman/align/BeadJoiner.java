package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.SegmentGroup;

/** Joins links between pairs of articles, the surest first, into beads over all of them. */
final class BeadJoiner {
    private static final int LARGEST_SIDE = 3;

    /** A link between two of the articles. */
    record Joined(int left, int right, Lattice.Step step, List<BeadReason> reasons) {}

    /** A growing bead. */
    private static final class Group {
        final List<TreeSet<Integer>> sides = new ArrayList<>();
        final List<BeadReason> reasons = new ArrayList<>();
        double cost;
        boolean fixed;

        /** Of a fixed bead the sides on which segments may still join. */
        Set<Integer> free = Set.of();

        Group(int count) {
            for (int i = 0; i < count; i++) {
                sides.add(new TreeSet<>());
            }
        }

        List<List<Integer>> lists() {
            return sides.stream().<List<Integer>>map(ArrayList::new).toList();
        }
    }

    private final int[] sizes;
    private final BeadDecisions decisions;
    private final List<Group[]> bySegment = new ArrayList<>();

    /**
     * A joiner.
     *
     * @param sizes how many segments each article has
     * @param decisions fixed beads stand, forbidden ones do not come about
     * @param stay beads that nothing joins any more; none shares a segment with a fixed one
     */
    BeadJoiner(int[] sizes, BeadDecisions decisions, List<Bead> stay) {
        this.sizes = sizes;
        this.decisions = decisions;
        for (int side = 0; side < sizes.length; side++) {
            Group[] groups = new Group[sizes[side]];
            for (int s = 0; s < groups.length; s++) {
                groups[s] = new Group(sizes.length);
                groups[s].sides.get(side).add(s);
            }
            bySegment.add(groups);
        }
        for (SegmentGroup fixed : decisions.fixed()) {
            Group group = new Group(sizes.length);
            group.fixed = true;
            group.free = fixed.free();
            group.reasons.add(new BeadReason(EvidenceKind.FIXED, "", "", 1));
            fill(group, fixed.sides());
        }
        for (Bead bead : stay) {
            Group group = new Group(sizes.length);
            group.fixed = true;
            group.cost = bead.cost();
            group.reasons.addAll(bead.reasons());
            fill(group, bead.sides());
        }
    }

    private void fill(Group group, List<List<Integer>> sides) {
        for (int side = 0; side < sizes.length; side++) {
            for (int segment : sides.get(side)) {
                group.sides.get(side).add(segment);
                bySegment.get(side)[segment] = group;
            }
        }
    }

    List<Bead> join(List<Joined> links) {
        links.sort(Comparator.comparingDouble(l -> -l.step().probability()));
        for (Joined link : links) {
            List<Group> parts = new ArrayList<>();
            Lattice.Step step = link.step();
            for (int i = step.i(); i < step.i() + step.m(); i++) {
                parts.add(bySegment.get(link.left())[i]);
            }
            for (int j = step.j(); j < step.j() + step.n(); j++) {
                parts.add(bySegment.get(link.right())[j]);
            }
            Group into = parts.get(0);
            for (Group part : parts) {
                into = joined(into, part, link);
            }
        }
        return ordered();
    }

    private Group joined(Group a, Group b, Joined link) {
        if (b.fixed && !a.fixed) {
            return joined(b, a, link);
        }
        if (a == b || b.fixed || (a.fixed && !onlyFree(a, b)) || !canJoin(a, b)) {
            return a;
        }
        a.cost = Math.max(
                Math.max(a.cost, b.cost), -Math.log(Math.max(1e-6, link.step().probability())));
        a.reasons.addAll(b.reasons);
        for (BeadReason reason : link.reasons()) {
            if (!a.reasons.contains(reason)) {
                a.reasons.add(reason);
            }
        }
        for (int side = 0; side < sizes.length; side++) {
            for (int segment : b.sides.get(side)) {
                bySegment.get(side)[segment] = a;
                a.sides.get(side).add(segment);
            }
        }
        return a;
    }

    /** Whether what joins a fixed bead stands on its free sides alone. */
    private boolean onlyFree(Group fixed, Group joining) {
        for (int side = 0; side < sizes.length; side++) {
            if (!fixed.free.contains(side) && !joining.sides.get(side).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean canJoin(Group a, Group b) {
        List<List<Integer>> both = new ArrayList<>();
        for (int side = 0; side < sizes.length; side++) {
            TreeSet<Integer> all = new TreeSet<>(a.sides.get(side));
            all.addAll(b.sides.get(side));
            if (all.size() > LARGEST_SIDE || (!all.isEmpty() && all.last() - all.first() >= all.size())) {
                return false;
            }
            both.add(new ArrayList<>(all));
        }
        return decisions.isEmpty() || !decisions.forbids(both);
    }

    /** By the first article's segments; a bead without them follows the bead of the segment before it. */
    private List<Bead> ordered() {
        Map<Group, Group> next = new HashMap<>();
        Group head = new Group(sizes.length);
        Map<Group, Boolean> placed = new HashMap<>();
        for (int side = 0; side < sizes.length; side++) {
            TreeMap<Integer, Group> starting = new TreeMap<>();
            for (Group group : bySegment.get(side)) {
                starting.put(group.sides.get(side).first(), group);
            }
            Group at = head;
            for (Group group : starting.values()) {
                if (placed.putIfAbsent(group, true) == null) {
                    Group after = next.get(at);
                    next.put(at, group);
                    if (after != null) {
                        next.put(group, after);
                    }
                }
                at = group;
            }
        }
        List<Bead> beads = new ArrayList<>();
        for (Group group = next.get(head); group != null; group = next.get(group)) {
            beads.add(new Bead(group.lists(), group.cost, group.reasons));
        }
        return beads;
    }
}
