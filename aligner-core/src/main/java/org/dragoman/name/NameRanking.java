package org.dragoman.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of many names in one language each of many names in another is. A target that other sources claim as well is less
 * believed: what all sources together claim of it is taken off in part.
 */
public final class NameRanking {
    /** The share of what all claim that is taken off. */
    private static final double CLAIMED = 0.5;

    /** How sharply claims are weighed: the sum of many small ones must not reach a large one. */
    private static final double SCALE = 0.6;

    /** So many targets of a source can win in the end. */
    private static final int KEPT = 30;

    private final List<PreparedName> targets;
    private final ToDoubleBiFunction<PreparedName, PreparedName> evidence;

    private NameRanking(List<PreparedName> targets, ToDoubleBiFunction<PreparedName, PreparedName> evidence) {
        this.targets = List.copyOf(targets);
        this.evidence = evidence;
    }

    /**
     * A target in its place.
     *
     * @param target the name
     * @param evidence of source and target, before what others claim was taken off
     */
    public record Ranked(PreparedName target, double evidence) {}

    /**
     * Ranks by a matcher.
     *
     * @param targets names to choose from
     * @param matcher of the sources' language and the targets'
     * @return a ranking of these targets
     */
    public static NameRanking of(List<PreparedName> targets, NameMatcher matcher) {
        return new NameRanking(targets, matcher::evidence);
    }

    /**
     * Ranks by any evidence.
     *
     * @param targets names to choose from
     * @param evidence of a source and a target, as {@link NameMatcher#evidence} gives it
     * @return a ranking of these targets
     */
    public static NameRanking of(List<PreparedName> targets, ToDoubleBiFunction<PreparedName, PreparedName> evidence) {
        return new NameRanking(targets, evidence);
    }

    private record Scored(int target, double evidence) {}

    /**
     * The targets of each source, best first. The sources compete for the targets.
     *
     * @param sources names in the other language
     * @param most how many targets of each are wanted
     * @return as many lists as there are sources, in their order
     */
    public List<List<Ranked>> rank(List<PreparedName> sources, int most) {
        double[] claims = new double[targets.size()];
        List<List<Scored>> kept = new ArrayList<>();
        for (PreparedName source : sources) {
            kept.add(best(source, Math.max(KEPT, most), claims));
        }
        for (int t = 0; t < claims.length; t++) {
            claims[t] = CLAIMED / SCALE * Math.log(claims[t]);
        }
        return kept.stream()
                .map(scored -> scored.stream()
                        .sorted(Comparator.comparingDouble((Scored s) -> claims[s.target()] - s.evidence())
                                .thenComparing(s -> targets.get(s.target()).name()))
                        .limit(most)
                        .map(s -> new Ranked(targets.get(s.target()), s.evidence()))
                        .toList())
                .toList();
    }

    private List<Scored> best(PreparedName source, int most, double[] claims) {
        PriorityQueue<Scored> best = new PriorityQueue<>(Comparator.comparingDouble(Scored::evidence));
        for (int t = 0; t < claims.length; t++) {
            double found = evidence.applyAsDouble(source, targets.get(t));
            claims[t] += Math.exp(SCALE * found) + Double.MIN_NORMAL;
            @Nullable Scored worst = best.size() < most ? null : best.peek();
            if (worst == null || worst.evidence() < found) {
                if (worst != null) {
                    best.poll();
                }
                best.add(new Scored(t, found));
            }
        }
        return List.copyOf(best);
    }

    @Override
    public String toString() {
        return Arrays.toString(targets.stream().limit(3).toArray()) + " of " + targets.size();
    }
}
