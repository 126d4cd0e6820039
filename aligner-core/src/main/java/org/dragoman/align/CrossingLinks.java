package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of segments left alone that strong evidence joins although they stand in another order. */
final class CrossingLinks {
    private static final double LEAST_COVER = 0.45;
    private static final double LEAST_SCORE = 5;
    private static final double SURE = 0.6;
    private static final long MOST_PAIRS = 250_000;

    private CrossingLinks() {}

    /** The steps with such pairs added; segments that they take no longer stand alone. */
    static List<Lattice.Step> add(
            List<Lattice.Step> steps, BeadMeter meter, double[] weights, PairCollection.Limits limits) {
        List<Lattice.Step> sources =
                steps.stream().filter(s -> s.m() == 1 && s.n() == 0).toList();
        List<Lattice.Step> targets =
                steps.stream().filter(s -> s.m() == 0 && s.n() == 1).toList();
        if ((long) sources.size() * targets.size() > MOST_PAIRS) {
            return steps;
        }
        record Pair(Lattice.Step source, Lattice.Step target, double score) {}
        List<Pair> pairs = new ArrayList<>();
        double[] features = new double[Feature.COUNT];
        for (Lattice.Step source : sources) {
            for (Lattice.Step target : targets) {
                meter.measure(source.i(), 1, target.j(), 1, features);
                double score = Weights.product(weights, features) + limits.bonus(source.i(), 1, target.j(), 1);
                if (score >= LEAST_SCORE && features[Feature.LEAST_COVER.ordinal()] >= LEAST_COVER) {
                    pairs.add(new Pair(source, target, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.score()));
        Set<Lattice.Step> taken = new HashSet<>();
        List<Lattice.Step> joined = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.source()) && !taken.contains(pair.target())) {
                taken.add(pair.source());
                taken.add(pair.target());
                joined.add(new Lattice.Step(pair.source().i(), 1, pair.target().j(), 1, SURE));
            }
        }
        List<Lattice.Step> all = new ArrayList<>(steps);
        all.removeIf(taken::contains);
        all.addAll(joined);
        return all;
    }
}
