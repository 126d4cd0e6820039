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

    private static final int NEAR_DAYS = 1;
    private static final int FAR_DAYS = 5;
    private static final int MOST_EVIDENCE = 12;
    private static final int SAMPLE = 10;

    private final TraitCollection traits;
    private final Neighbours neighbours;
    private final EventWeights weights;

    PairScore(TraitCollection traits, EventWeights weights) {
        this.traits = traits;
        this.weights = weights;
        this.neighbours = new Neighbours(traits);
    }

    /** Forgets what was worked out over fewer articles. */
    void forget() {
        neighbours.forget();
    }

    boolean copies(int one, int other) {
        TraitVector a = traits.get(one);
        TraitVector b = traits.get(other);
        return a.language() == b.language() && a.sameText(b) >= COPY;
    }

    /** 0 to 1; a copy has 1, and what was published long before or after has 0. */
    double of(int one, int other) {
        if (copies(one, other)) {
            return 1;
        }
        return isFar(one, other) ? 0 : weights.score(facts(one, other));
    }

    /** Whether the days of publication rule out that two articles report one event. */
    boolean isFar(int one, int other) {
        return traits.nearness(one, other) == 0;
    }

    /**
     * What a score is made of, in the order of {@link PairFact}: how alike two articles are against their nearest, whether days
     * of publication are near, whether the days agree on which what they report happened, and whether people, places and kinds of events do.
     */
    double[] facts(int one, int other) {
        TraitVector a = traits.get(one);
        TraitVector b = traits.get(other);
        Long days = traits.days(one, other);
        double agreement = EventDays.agreement(a.happened(), b.happened());
        double[] facts = new double[PairFact.COUNT];
        facts[PairFact.RELATIVE.ordinal()] = neighbours.relative(one, other);
        facts[PairFact.OWN_LANGUAGE.ordinal()] = a.language() == b.language() ? 1 : 0;
        facts[PairFact.SAME_DAY.ordinal()] = days != null && days <= NEAR_DAYS ? 1 : 0;
        facts[PairFact.OTHER_DAY.ordinal()] = days != null && days > FAR_DAYS ? 1 : 0;
        facts[PairFact.AGREE.ordinal()] = Math.max(0, agreement);
        facts[PairFact.DISAGREE.ordinal()] = Math.max(0, -agreement);
        GistFacts.add(a.gist(), b.gist(), facts);
        return facts;
    }

    /** Score of two groups; of large groups a fixed choice of articles is asked. */
    double mean(List<Integer> some, List<Integer> others) {
        GroupScore score = new GroupScore(weights);
        for (int one : sample(some)) {
            for (int other : sample(others)) {
                if (one != other) {
                    add(one, other, score);
                }
            }
        }
        return score.score();
    }

    private void add(int one, int other, GroupScore score) {
        if (copies(one, other)) {
            score.add(true);
        } else if (isFar(one, other)) {
            score.add(false);
        } else {
            score.add(facts(one, other));
        }
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
