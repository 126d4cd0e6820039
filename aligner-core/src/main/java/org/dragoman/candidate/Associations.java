package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surely a word of one language stands for a word of another, learnt from the texts alone: IBM model 1 in both
 * directions (Brown et al. 1993), of which the geometric mean counts, for words that meet in two units or more.
 */
final class Associations {
    private static final int ROUNDS = 6;
    private static final double LEAST = 0.02;

    private final Map<String, Map<String, Double>> scores = new HashMap<>();

    /** Two lists of words that say the same. */
    record Pair(List<String> source, List<String> target) {}

    static Associations learn(List<Pair> pairs) {
        Map<String, Map<String, Integer>> together = new HashMap<>();
        for (Pair pair : pairs) {
            Set<String> targets = new HashSet<>(pair.target());
            for (String source : new HashSet<>(pair.source())) {
                Map<String, Integer> row = together.computeIfAbsent(source, k -> new HashMap<>());
                targets.forEach(t -> row.merge(t, 1, Integer::sum));
            }
        }
        Map<String, Map<String, Double>> forth = model(pairs, together);
        List<Pair> turned =
                pairs.stream().map(p -> new Pair(p.target(), p.source())).toList();
        Map<String, Map<String, Integer>> back = new HashMap<>();
        together.forEach((s, row) -> row.forEach(
                (t, n) -> back.computeIfAbsent(t, k -> new HashMap<>()).put(s, n)));
        Map<String, Map<String, Double>> backwards = model(turned, back);
        Associations learnt = new Associations();
        forth.forEach((source, row) -> row.forEach((target, p) -> {
            double q = backwards.getOrDefault(target, Map.of()).getOrDefault(source, 0.0);
            int n = together.getOrDefault(source, Map.of()).getOrDefault(target, 0);
            double score = Math.sqrt(p * q);
            if (n > 1 && score > LEAST) {
                double sure = n / (n + 1.0);
                learnt.scores.computeIfAbsent(source, k -> new HashMap<>()).put(target, score * sure);
            }
        }));
        return learnt;
    }

    private static Map<String, Map<String, Double>> model(
            List<Pair> pairs, Map<String, Map<String, Integer>> together) {
        Map<String, Map<String, Double>> t = new HashMap<>();
        together.forEach((s, row) -> {
            Map<String, Double> start = new HashMap<>();
            row.keySet().forEach(w -> start.put(w, 1.0 / row.size()));
            t.put(s, start);
        });
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Map<String, Double>> counts = new HashMap<>();
            for (Pair pair : pairs) {
                collect(pair, t, counts);
            }
            counts.forEach((s, row) -> {
                double total = row.values().stream().mapToDouble(d -> d).sum();
                row.replaceAll((w, c) -> c / total);
                t.put(s, row);
            });
        }
        return t;
    }

    private static void collect(
            Pair pair, Map<String, Map<String, Double>> t, Map<String, Map<String, Double>> counts) {
        List<Map<String, Double>> rows = new ArrayList<>();
        pair.source().forEach(s -> rows.add(t.get(s)));
        for (String target : pair.target()) {
            double total = 1e-3;
            for (Map<String, Double> row : rows) {
                total += row.getOrDefault(target, 0.0);
            }
            for (int i = 0; i < rows.size(); i++) {
                double share = rows.get(i).getOrDefault(target, 0.0) / total;
                if (share > 1e-4) {
                    counts.computeIfAbsent(pair.source().get(i), k -> new HashMap<>())
                            .merge(target, share, Double::sum);
                }
            }
        }
    }

    double of(String source, String target) {
        return scores.getOrDefault(source, Map.of()).getOrDefault(target, 0.0);
    }
}
