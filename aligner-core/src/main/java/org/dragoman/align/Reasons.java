package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which evidence joined a bead. */
final class Reasons {
    private static final int MOST = 8;

    private Reasons() {}

    /** The strongest pairs of items, the weightiest first. */
    static List<BeadReason> of(PairCollection pairs, int pair, Links links, Lattice.Step step) {
        ArticleItems source = pairs.sources.get(pair);
        ArticleItems target = pairs.targets.get(pair);
        int[] run = source.run(step.i(), step.m());
        float[] weights = source.weights(step.i(), step.m());
        Set<Integer> there = new HashSet<>();
        for (int item : target.run(step.j(), step.n())) {
            there.add(item);
        }
        List<BeadReason> reasons = new ArrayList<>();
        for (int k = 0; k < run.length; k++) {
            Links.Link best = null;
            for (Links.Link link : links.of(run[k])) {
                if (there.contains(link.target()) && (best == null || link.strength() > best.strength())) {
                    best = link;
                }
            }
            if (best != null) {
                reasons.add(new BeadReason(
                        best.kind(),
                        source.vocabulary.item(run[k]).surface,
                        target.vocabulary.item(best.target()).surface,
                        weights[k] * best.strength()));
            }
        }
        reasons.sort(Comparator.comparingDouble(r -> -r.weight()));
        return List.copyOf(reasons.subList(0, Math.min(MOST, reasons.size())));
    }
}
