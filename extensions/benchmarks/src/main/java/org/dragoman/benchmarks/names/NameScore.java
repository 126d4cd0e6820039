package org.dragoman.benchmarks.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.name.NameModel;
import org.dragoman.name.NameRanking;
import org.dragoman.name.PreparedName;
import org.dragoman.text.LanguageTag;

/** Ranks the pools of a file and counts how often the right name comes first. */
final class NameScore {
    private static final int LOOKED_AT = 5;

    private final LanguageTag left;
    private final LanguageTag right;
    private final boolean turned;
    private int asked;
    private int found;

    /**
     * Sets up.
     *
     * @param left language of the file's first column
     * @param right language of its second column
     * @param turned whether the model has them the other way round
     */
    NameScore(LanguageTag left, LanguageTag right, boolean turned) {
        this.left = left;
        this.right = right;
        this.turned = turned;
    }

    /**
     * Ranks all pools; counts the sources that pass.
     *
     * @param rows of the file
     * @param model weights
     * @param counted which rows' sources count
     * @param samples where right names and the best wrong ones go
     */
    void add(List<NameRow> rows, NameModel model, Predicate<NameRow> counted, Calibration samples) {
        Map<String, Set<String>> answers = new HashMap<>();
        Set<String> wanted = new LinkedHashSet<>();
        Map<String, Map<String, PreparedName>> sources = new LinkedHashMap<>();
        Map<String, Map<String, PreparedName>> targets = new LinkedHashMap<>();
        for (NameRow row : rows) {
            answers.computeIfAbsent(row.left(), k -> new LinkedHashSet<>()).add(row.right());
            sources.computeIfAbsent(row.pool(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.left(), n -> PreparedName.of(n, left));
            targets.computeIfAbsent(row.pool(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.right(), n -> PreparedName.of(n, right));
            if (counted.test(row)) {
                wanted.add(row.left());
            }
        }
        for (String pool : sources.keySet()) {
            Map<String, PreparedName> byName = targets.getOrDefault(pool, Map.of());
            List<PreparedName> asking = List.copyOf(sources.get(pool).values());
            List<List<NameRanking.Ranked>> ranked = NameRanking.of(
                            List.copyOf(byName.values()),
                            (a, b) -> turned ? model.evidence(b, a) : model.evidence(a, b))
                    .rank(asking, LOOKED_AT);
            for (int i = 0; i < asking.size(); i++) {
                PreparedName source = asking.get(i);
                if (wanted.contains(source.name())) {
                    judge(source, ranked.get(i), answers.getOrDefault(source.name(), Set.of()), byName, model, samples);
                }
            }
        }
    }

    private void judge(
            PreparedName source,
            List<NameRanking.Ranked> ranked,
            Set<String> right,
            Map<String, PreparedName> targets,
            NameModel model,
            Calibration samples) {
        asked++;
        found += right.contains(ranked.get(0).target().name()) ? 1 : 0;
        for (String name : right) {
            PreparedName target = targets.get(name);
            if (target != null) {
                samples.add(features(model, source, target), true);
            }
        }
        ranked.stream()
                .filter(r -> !right.contains(r.target().name()))
                .max(Comparator.comparingDouble(NameRanking.Ranked::evidence))
                .ifPresent(r -> samples.add(features(model, source, r.target()), false));
    }

    private double[] features(NameModel model, PreparedName a, PreparedName b) {
        return NameModel.bounded(turned ? model.features(b, a) : model.features(a, b));
    }

    double precision() {
        return asked == 0 ? 0 : (double) found / asked;
    }

    int asked() {
        return asked;
    }
}
