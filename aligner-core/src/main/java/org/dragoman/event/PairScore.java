package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two articles of a collection report one event. */
final class PairScore {
    /** From this score on they do. */
    static final double SAME = 0.5;

    /** From this share of common text on one is a copy of the other. */
    static final double COPY = 0.5;

    private static final double NEAR = 0.22;
    private static final double UNDATED = 0.25;
    private static final double OWN_LANGUAGE = 0.04;
    private static final double STEEPNESS = 20;
    private static final long NEAR_DAYS = 3;
    private static final int MOST_EVIDENCE = 12;
    private static final int SAMPLE = 10;

    private static final double CROWD = 0.75;
    private static final int CROWD_PLACE = 12;

    private final TraitCollection traits;
    private final Map<Integer, Double> crowds = new HashMap<>();

    PairScore(TraitCollection traits) {
        this.traits = traits;
    }

    /** Forgets what was worked out over fewer articles. */
    void forget() {
        crowds.clear();
    }

    /** How alike an article is to those of its region and subject in general: to its twelfth nearest. */
    private double crowd(int article) {
        return crowds.computeIfAbsent(article, a -> {
            double[] nearest = traits.candidates(a, Comparator.naturalOrder()).stream()
                    .mapToDouble(other -> traits.likeness(a, other))
                    .sorted()
                    .toArray();
            return nearest.length < CROWD_PLACE ? 0 : nearest[nearest.length - CROWD_PLACE];
        });
    }

    boolean copies(int one, int other) {
        TraitVector a = traits.get(one);
        TraitVector b = traits.get(other);
        return a.language() == b.language() && a.sameText(b) >= COPY;
    }

    /** 0 to 1; a copy has 1. What an article shares with many counts less. Articles of unknown day need more evidence, and those of one language, as they share words. */
    double of(int one, int other) {
        if (copies(one, other)) {
            return 1;
        }
        double nearness = traits.nearness(one, other);
        if (nearness == 0) {
            return 0;
        }
        Long days = traits.days(one, other);
        double needed = (days != null && days <= NEAR_DAYS ? NEAR : UNDATED)
                + (traits.get(one).language() == traits.get(other).language() ? OWN_LANGUAGE : 0);
        return 1
                / (1
                        + Math.exp(-STEEPNESS
                                * ((traits.likeness(one, other) - CROWD * (crowd(one) + crowd(other)) / 2) * nearness
                                        - needed)));
    }

    /** Mean score of two groups; of large groups a fixed choice of articles is asked. */
    double mean(List<Integer> some, List<Integer> others) {
        double sum = 0;
        int count = 0;
        for (int one : sample(some)) {
            for (int other : sample(others)) {
                sum += one == other ? 0 : of(one, other);
                count += one == other ? 0 : 1;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private static List<Integer> sample(List<Integer> group) {
        if (group.size() <= SAMPLE) {
            return group;
        }
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            some.add(group.get((int) ((long) i * group.size() / SAMPLE)));
        }
        return some;
    }

    /** What articles share, the strongest first. */
    List<SharedTrait> evidence(List<Integer> articles) {
        Map<Integer, Double> parts = new HashMap<>();
        List<Integer> some = sample(articles);
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                TraitVector a = traits.get(some.get(i));
                TraitVector b = traits.get(some.get(j));
                double norm = traits.norm(a, b.language()) * traits.norm(b, a.language());
                a.shared(b, (x, y) -> parts.merge(a.id(x), traits.part(a, x, b, y) / norm, Double::sum));
            }
        }
        double all = parts.values().stream().mapToDouble(d -> d).sum();
        return parts.entrySet().stream()
                .map(e -> {
                    Trait example = traits.example(e.getKey());
                    return new SharedTrait(example.kind(), example.key(), example.surface(), e.getValue() / all);
                })
                .sorted(Comparator.comparingDouble((SharedTrait s) -> -s.share())
                        .thenComparing(SharedTrait::kind)
                        .thenComparing(SharedTrait::key))
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
