package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two groups of articles report one event, from what speaks for and against it in each pair. An event has one day
 * and one place: where some pairs show that those differ, pairs that do not tell are taken to differ too, a little less surely.
 */
final class GroupScore {
    /** Pairs count by the logarithm of their odds, as far as this. */
    private static final double SUREST = 3;

    private static final List<PairFact> DAYS = List.of(PairFact.AGREE, PairFact.DISAGREE, PairFact.OTHER_WEEKDAY);
    private static final List<PairFact> PLACES = List.of(PairFact.PLACE, PairFact.OTHER_PLACE);
    private static final double DAYS_TAKEN = 0.8;
    private static final double PLACES_TAKEN = 0.6;

    private final EventWeights weights;
    private final List<double[]> pairs = new ArrayList<>();
    private double sum;
    private int count;

    GroupScore(EventWeights weights) {
        this.weights = weights;
    }

    /** Takes a pair whose score is beyond doubt. */
    void add(boolean same) {
        sum += same ? SUREST : -SUREST;
        count++;
    }

    /** Takes the facts of a pair, which are changed. */
    void add(double[] facts) {
        pairs.add(facts);
        count++;
    }

    /** 0 to 1; 1 where there are no pairs. */
    double score() {
        if (count == 0) {
            return 1;
        }
        take(DAYS, DAYS_TAKEN);
        take(PLACES, PLACES_TAKEN);
        double all = sum;
        for (double[] pair : pairs) {
            all += Math.max(-SUREST, Math.min(SUREST, weights.odds(pair)));
        }
        return 1 / (1 + Math.exp(-all / count));
    }

    private void take(List<PairFact> facts, double taken) {
        List<double[]> silent = new ArrayList<>();
        double[] against = new double[PairFact.COUNT];
        for (double[] pair : pairs) {
            if (facts.stream().allMatch(f -> pair[f.ordinal()] == 0)) {
                silent.add(pair);
            } else {
                facts.forEach(f -> against[f.ordinal()] += pair[f.ordinal()]);
            }
        }
        for (double[] pair : silent) {
            for (PairFact fact : facts) {
                if (fact.isAgainst() && against[fact.ordinal()] > 0) {
                    pair[fact.ordinal()] = taken * against[fact.ordinal()] / (pairs.size() - silent.size());
                }
            }
        }
    }
}
