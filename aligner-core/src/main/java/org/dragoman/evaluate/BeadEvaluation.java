package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Found beads against gold, for each two languages: a pair of sides is right only where both have exactly the segments of the
 * gold (strict); and apart from that the segments that have no counterpart.
 */
public final class BeadEvaluation {
    private final Map<String, int[]> joined = new TreeMap<>();
    private final Map<String, int[]> alone = new TreeMap<>();

    /**
     * Counts one document.
     *
     * @param gold what an annotator joined
     * @param found the beads found, their sides in the order of the gold's languages
     */
    public void add(GoldBeads gold, List<List<List<Integer>>> found) {
        List<String> languages = gold.languages();
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                String name = String.join("-", new TreeSet<>(List.of(languages.get(i), languages.get(j))));
                count(joined, name, joined(gold.beads(), i, j), joined(found, i, j));
                count(alone, name, alone(gold.beads(), i, j), alone(found, i, j));
            }
        }
    }

    /**
     * {@return a score for each two languages and for all, then the same of segments left alone, named {@code null …}; nothing
     * where nothing was counted}
     */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        if (!joined.isEmpty()) {
            addTo(scores, "", joined);
            addTo(scores, "null ", alone);
        }
        return scores;
    }

    private static void addTo(List<Score> scores, String prefix, Map<String, int[]> counts) {
        int[] all = new int[3];
        counts.forEach((name, of) -> {
            scores.add(new Score(prefix + name, of[0], of[1], of[2]));
            for (int k = 0; k < all.length; k++) {
                all[k] += of[k];
            }
        });
        scores.add(new Score(prefix + "all", all[0], all[1], all[2]));
    }

    private static <T> void count(Map<String, int[]> counts, String name, Set<T> gold, Set<T> found) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(found);
        int[] of = counts.computeIfAbsent(name, k -> new int[3]);
        of[0] += both.size();
        of[1] += found.size() - both.size();
        of[2] += gold.size() - both.size();
    }

    private static Set<List<Set<Integer>>> joined(List<List<List<Integer>>> beads, int one, int other) {
        Set<List<Set<Integer>>> pairs = new HashSet<>();
        for (List<List<Integer>> bead : beads) {
            if (!bead.get(one).isEmpty() && !bead.get(other).isEmpty()) {
                pairs.add(List.of(Set.copyOf(bead.get(one)), Set.copyOf(bead.get(other))));
            }
        }
        return pairs;
    }

    private static Set<List<Integer>> alone(List<List<List<Integer>>> beads, int one, int other) {
        Set<List<Integer>> segments = new HashSet<>();
        for (List<List<Integer>> bead : beads) {
            if (bead.get(other).isEmpty()) {
                bead.get(one).forEach(s -> segments.add(List.of(one, s)));
            }
            if (bead.get(one).isEmpty()) {
                bead.get(other).forEach(s -> segments.add(List.of(other, s)));
            }
        }
        return segments;
    }
}
