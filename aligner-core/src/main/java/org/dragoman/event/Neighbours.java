package org.dragoman.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Map<Integer, Around> waiting = new HashMap<>();

    private record Figure(double value, int size) {}

    private record Around(int[] others, float[] likeness, int size) {}

    Neighbours(TraitCollection traits) {
        this.traits = traits;
    }

    void forget() {
        crowds.clear();
        nearest.clear();
        waiting.clear();
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
            known = new Figure(crowdOf(around(article).likeness()), traits.size());
            crowds.put(article, known);
        }
        return known.value();
    }

    private static double crowdOf(float[] likeness) {
        float[] sorted = likeness.clone();
        Arrays.sort(sorted);
        return sorted.length < CROWD_PLACE
                ? 0
                : Math.min(sorted[sorted.length - CROWD_PLACE], MOST_CROWD * sorted[sorted.length - 1]);
    }

    private double nearest(int article) {
        Figure known = nearest.get(article);
        if (known == null || isOld(known)) {
            Around around = around(article);
            double most = traits.size() > CROWD_PLACE ? LEAST_NEAREST : LEAST_AMONG_FEW;
            for (int i = 0; i < around.others().length; i++) {
                double shared = CROWD * (crowd(article) + crowd(around.others()[i])) / 2;
                most = Math.max(most, around.likeness()[i] - shared);
            }
            known = new Figure(most, traits.size());
            nearest.put(article, known);
            waiting.remove(article);
        }
        return known.value();
    }

    /** The articles around one and how alike they are, kept until its nearest is known too. */
    private Around around(int article) {
        Around known = waiting.get(article);
        if (known == null || known.size() != traits.size()) {
            int[] others = traits.candidates(article, Comparator.naturalOrder()).stream()
                    .mapToInt(i -> i)
                    .toArray();
            float[] likeness = new float[others.length];
            for (int i = 0; i < others.length; i++) {
                likeness[i] = (float) traits.newsLikeness(article, others[i]);
            }
            known = new Around(others, likeness, traits.size());
            waiting.put(article, known);
        }
        return known;
    }

    private boolean isOld(Figure figure) {
        return traits.size() > figure.size() * GROWTH;
    }
}
