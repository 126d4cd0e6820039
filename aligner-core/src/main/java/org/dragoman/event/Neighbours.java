package org.dragoman.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two articles are against those around them. Stories of one region share most names, and long articles more than
 * short ones, so the bare likeness says little: what an article has in common with its twelfth nearest is taken off, and the
 * rest set against what is left for its nearest.
 */
final class Neighbours {
    private static final int CROWD_PLACE = 12;
    private static final double CROWD = 0.9;

    /** A crowd that is nearly as alike as the nearest may be one large event. */
    private static final double MOST_CROWD = 0.4;

    /** The nearest is taken to be as alike as this at least: who has no partner has a nearest too. */
    private static final double LEAST_NEAREST = 0.12;

    /** The same among a few articles, where there is no crowd to be told from. */
    private static final double LEAST_AMONG_FEW = 0.45;

    /** Figures hold while the collection grows by no more than a quarter. */
    private static final double GROWTH = 1.25;

    private static final double LOWEST = -0.5;

    private final TraitCollection traits;
    private final Map<Integer, Figure> crowds = new HashMap<>();
    private final Map<Integer, Figure> nearest = new HashMap<>();

    private record Figure(double value, int size) {}

    Neighbours(TraitCollection traits) {
        this.traits = traits;
    }

    void forget() {
        crowds.clear();
        nearest.clear();
    }

    /** 1 for the nearest of both, 0 for one of the crowd. */
    double relative(int one, int other) {
        double relative = left(one, other) / ((nearest(one) + nearest(other)) / 2);
        return Math.max(LOWEST, Math.min(1, relative));
    }

    private double left(int one, int other) {
        return traits.newsLikeness(one, other) - CROWD * (crowd(one) + crowd(other)) / 2;
    }

    private double crowd(int article) {
        Figure known = crowds.get(article);
        if (known == null || isOld(known)) {
            double[] sorted = candidates(article).stream()
                    .mapToDouble(other -> traits.newsLikeness(article, other))
                    .sorted()
                    .toArray();
            double crowd = sorted.length < CROWD_PLACE
                    ? 0
                    : Math.min(sorted[sorted.length - CROWD_PLACE], MOST_CROWD * sorted[sorted.length - 1]);
            known = new Figure(crowd, traits.size());
            crowds.put(article, known);
        }
        return known.value();
    }

    private double nearest(int article) {
        Figure known = nearest.get(article);
        if (known == null || isOld(known)) {
            double most = traits.size() > CROWD_PLACE ? LEAST_NEAREST : LEAST_AMONG_FEW;
            for (int other : candidates(article)) {
                most = Math.max(most, left(article, other));
            }
            known = new Figure(most, traits.size());
            nearest.put(article, known);
        }
        return known.value();
    }

    private boolean isOld(Figure figure) {
        return traits.size() > figure.size() * GROWTH;
    }

    private List<Integer> candidates(int article) {
        return traits.candidates(article, Comparator.naturalOrder());
    }
}
