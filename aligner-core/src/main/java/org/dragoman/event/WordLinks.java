package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of two languages that stand together in pairs of articles taken to correspond, by Dice's coefficient. A pair never
 * speaks for itself: when two articles are judged, the pairs that hold one of them do not count.
 */
final class WordLinks {
    private static final int LEAST = 2;
    private static final double DICE = 0.5;

    private final TraitCollection traits;
    private final List<Integer> sources;
    private final List<Integer> targets;
    private final int[] pairs;
    private final int[] back;
    private final List<Set<Integer>> targetWords = new ArrayList<>();
    private final Map<Integer, BitSet> sourcePairs = new HashMap<>();
    private final Map<Integer, BitSet> targetPairs = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> together = new HashMap<>();
    private int learntFrom;

    WordLinks(TraitCollection traits, List<Integer> sources, List<Integer> targets, int[] pairs) {
        this.traits = traits;
        this.sources = sources;
        this.targets = targets;
        this.pairs = pairs;
        this.back = new int[targets.size()];
        Arrays.fill(back, -1);
        targets.forEach(t -> targetWords.add(words(t)));
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                back[pairs[i]] = i;
                learn(i);
            }
        }
        sourcePairs.forEach((word, held) -> {
            if (held.cardinality() >= LEAST) {
                Map<Integer, Integer> counts = new HashMap<>();
                held.stream().forEach(i -> targetWords.get(pairs[i]).forEach(w -> counts.merge(w, 1, Integer::sum)));
                counts.values().removeIf(c -> c < LEAST);
                together.put(word, counts);
            }
        });
    }

    private void learn(int pair) {
        learntFrom++;
        words(sources.get(pair))
                .forEach(w -> sourcePairs.computeIfAbsent(w, k -> new BitSet()).set(pair));
        targetWords
                .get(pairs[pair])
                .forEach(w -> targetPairs.computeIfAbsent(w, k -> new BitSet()).set(pair));
    }

    private Set<Integer> words(int article) {
        TraitVector vector = traits.get(article);
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < vector.size(); i++) {
            if (vector.ownLanguage(i)) {
                words.add(vector.id(i));
            }
        }
        return words;
    }

    /** Adds to each likeness what linked words say. */
    void addTo(double[][] likeness) {
        for (int i = 0; i < sources.size(); i++) {
            Set<Integer> words = words(sources.get(i));
            for (int j = 0; j < targets.size(); j++) {
                TraitVector a = traits.get(sources.get(i));
                TraitVector b = traits.get(targets.get(j));
                double sum = 0;
                for (int word : words) {
                    sum += best(word, i, j);
                }
                likeness[i][j] += sum / (traits.norm(a, b.language()) * traits.norm(b, a.language()));
            }
        }
    }

    private double best(int word, int source, int target) {
        double best = 0;
        for (Map.Entry<Integer, Integer> link :
                together.getOrDefault(word, Map.of()).entrySet()) {
            if (targetWords.get(target).contains(link.getKey())) {
                best = Math.max(best, strength(word, link.getKey(), link.getValue(), source, target));
            }
        }
        return best;
    }

    private double strength(int word, int other, int count, int source, int target) {
        BitSet mine = sourcePairs.getOrDefault(word, new BitSet());
        BitSet theirs = targetPairs.getOrDefault(other, new BitSet());
        int both = count;
        int one = mine.cardinality();
        int two = theirs.cardinality();
        int own = pairs[source] >= 0 ? source : -1;
        for (int pair : new int[] {own, back[target] == own ? -1 : back[target]}) {
            if (pair >= 0) {
                one -= mine.get(pair) ? 1 : 0;
                two -= theirs.get(pair) ? 1 : 0;
                both -= mine.get(pair) && theirs.get(pair) ? 1 : 0;
            }
        }
        double dice = both < LEAST ? 0 : 2.0 * both / (one + two);
        double rarity = Math.log((learntFrom + 1.0) / (Math.max(one, two) + 0.5));
        return dice < DICE ? 0 : dice * rarity * rarity;
    }
}
