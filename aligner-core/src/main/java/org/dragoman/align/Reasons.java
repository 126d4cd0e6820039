package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which evidence joined a bead. */
final class Reasons {
    private static final int MOST = 8;
    private static final double LEAST = 0.05;
    private static final List<EvidenceKind> WORDLESS =
            List.of(EvidenceKind.LENGTH, EvidenceKind.MARKS, EvidenceKind.TITLE);

    private Reasons() {}

    /** The strongest pairs of items, the weightiest first; then what is no word, as far as it tells. */
    static List<BeadReason> of(BeadMeter meter, double[] weights, Lattice.Step step) {
        List<BeadReason> reasons = new ArrayList<>(words(meter.source, meter.target, meter.links, step));
        double[] features = new double[Feature.COUNT];
        meter.measure(step.i(), step.m(), step.j(), step.n(), features);
        for (EvidenceKind kind : WORDLESS) {
            double weight = 0;
            for (Feature feature : Feature.values()) {
                if (feature.kind == kind) {
                    weight += weights[feature.ordinal()] * features[feature.ordinal()];
                }
            }
            if (Math.abs(weight) >= LEAST) {
                reasons.add(new BeadReason(kind, "", "", weight));
            }
        }
        return List.copyOf(reasons);
    }

    private static List<BeadReason> words(ArticleItems source, ArticleItems target, Links links, Lattice.Step step) {
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
        return reasons.subList(0, Math.min(MOST, reasons.size()));
    }
}
