package org.dragoman.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Decisions on beads as an aligner needs them: articles and segments by their indexes. Immutable.
 *
 * @param fixed beads that are so; each has for some articles, by index, all its segments (perhaps none, perhaps not
 *     neighbours); articles it does not have are free; no segment is in two
 * @param forbidden pairs of segments that are in no bead together
 */
public record BeadRules(List<Map<Integer, List<Integer>>> fixed, List<Pair> forbidden) {
    /** Nothing is decided. */
    public static final BeadRules NONE = new BeadRules(List.of(), List.of());

    /** Copies the lists. */
    public BeadRules {
        fixed = fixed.stream().map(BeadRules::copy).toList();
        forbidden = List.copyOf(forbidden);
    }

    private static Map<Integer, List<Integer>> copy(Map<Integer, List<Integer>> bead) {
        Map<Integer, List<Integer>> copy = new LinkedHashMap<>();
        bead.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> copy.put(e.getKey(), List.copyOf(e.getValue())));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Two segments, of one article or of two.
     *
     * @param article index of an article, not above the other
     * @param segment index of its segment, below the other where the article is the same
     * @param otherArticle index of an article
     * @param otherSegment index of its segment
     */
    public record Pair(int article, int segment, int otherArticle, int otherSegment) {
        /** Rejects a pair in the wrong order. */
        public Pair {
            if (article > otherArticle || (article == otherArticle && segment >= otherSegment)) {
                throw new IllegalArgumentException("the lower article, then the lower segment, comes first");
            }
        }
    }

    /**
     * {@return whether nothing is decided}
     */
    public boolean isEmpty() {
        return fixed.isEmpty() && forbidden.isEmpty();
    }

    /**
     * The decisions that are about these articles. One whose segment is gone is left out, and so is a bead that has a
     * segment of another.
     *
     * @param decisions any
     * @param articles those side by side
     * @return what an aligner has to keep to
     */
    public static BeadRules of(List<BeadDecision> decisions, List<AnnotatedArticle> articles) {
        List<Map<Integer, List<Integer>>> fixed = new ArrayList<>();
        List<Pair> forbidden = new ArrayList<>();
        for (BeadDecision decision : decisions) {
            decision.find(articles).ifPresent(found -> {
                if (decision.kind() == BeadDecision.Kind.FORBIDDEN) {
                    forbidden.add(pair(found));
                } else if (fixed.stream().noneMatch(f -> overlap(f, found))) {
                    fixed.add(found);
                }
            });
        }
        forbidden.sort(Comparator.comparingInt(Pair::article)
                .thenComparingInt(Pair::segment)
                .thenComparingInt(Pair::otherArticle)
                .thenComparingInt(Pair::otherSegment));
        return new BeadRules(fixed, forbidden.stream().distinct().toList());
    }

    private static Pair pair(Map<Integer, List<Integer>> found) {
        List<int[]> two = new ArrayList<>();
        found.forEach((article, segments) -> segments.forEach(s -> two.add(new int[] {article, s})));
        return new Pair(two.get(0)[0], two.get(0)[1], two.get(1)[0], two.get(1)[1]);
    }

    private static boolean overlap(Map<Integer, List<Integer>> one, Map<Integer, List<Integer>> other) {
        return one.entrySet().stream()
                .anyMatch(
                        e -> other.getOrDefault(e.getKey(), List.of()).stream().anyMatch(e.getValue()::contains));
    }
}
