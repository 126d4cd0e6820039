package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.mention.AnnotatedArticle;

/** Pairs of articles in two languages, aligned in rounds: what one round found teaches the next which words go together. */
final class PairCollection {
    static final int ROUNDS = 3;
    static final double GAIN = 0.4;
    static final double ALONE = 0.35;
    private static final double SURE = 0.3;

    /** What must and must not be in one pair. */
    interface Limits {
        Limits NONE = (i, m, j, n) -> 0;

        /** Added to the score of a bead. */
        double bonus(int i, int m, int j, int n);
    }

    final List<ArticleItems> sources = new ArrayList<>();
    final List<ArticleItems> targets = new ArrayList<>();
    final KnownLinks known;
    private final List<Corridor> corridors = new ArrayList<>();

    PairCollection(List<AnnotatedArticle> left, List<AnnotatedArticle> right) {
        Vocabulary source = new Vocabulary(left.get(0).article().language().language());
        Vocabulary target = new Vocabulary(right.get(0).article().language().language());
        left.forEach(a -> sources.add(ArticleItems.read(a, source)));
        right.forEach(a -> targets.add(ArticleItems.read(a, target)));
        sources.forEach(ArticleItems::weigh);
        targets.forEach(ArticleItems::weigh);
        known = new KnownLinks(source, target);
        for (int k = 0; k < size(); k++) {
            corridors.add(CorridorFinder.find(sources.get(k), targets.get(k), known));
        }
    }

    int size() {
        return sources.size();
    }

    Corridor corridor(int pair) {
        return corridors.get(pair);
    }

    BeadMeter meter(int pair, Links links, List<List<Lattice.Step>> before) {
        int[] linked = before.isEmpty() ? new int[0] : linked(sources.get(pair).size(), before.get(pair));
        return new BeadMeter(sources.get(pair), targets.get(pair), links, linked);
    }

    private static int[] linked(int size, List<Lattice.Step> steps) {
        int[] linked = new int[size * 2];
        for (Lattice.Step step : steps) {
            for (int i = step.i(); step.two() && i < step.i() + step.m(); i++) {
                linked[2 * i] = step.j();
                linked[2 * i + 1] = step.j() + step.n();
            }
        }
        return linked;
    }

    /** What the beads of a round teach. */
    Links learn(List<List<Lattice.Step>> steps) {
        List<Associations.Sample> samples = new ArrayList<>();
        for (int k = 0; k < steps.size(); k++) {
            for (Lattice.Step step : steps.get(k)) {
                if (step.two() && step.probability() > SURE) {
                    samples.add(new Associations.Sample(
                            sources.get(k).run(step.i(), step.m()),
                            targets.get(k).run(step.j(), step.n()),
                            (float) step.probability()));
                }
            }
        }
        return Links.of(known, Associations.learn(samples, known));
    }

    /** Aligns one pair. */
    List<Lattice.Step> align(int pair, BeadMeter meter, double[] weights, Limits limits) {
        double[] features = new double[Feature.COUNT];
        Lattice lattice = new Lattice(corridor(pair), (i, m, j, n) -> {
            double bonus = limits.bonus(i, m, j, n);
            if (bonus == Double.NEGATIVE_INFINITY) {
                return bonus;
            }
            meter.measure(i, m, j, n, features);
            return Weights.product(weights, features) + bonus;
        });
        return lattice.best(GAIN, ALONE);
    }
}
