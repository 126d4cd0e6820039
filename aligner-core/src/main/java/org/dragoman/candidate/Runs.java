package org.dragoman.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often a phrase of one language and a run of words of another stand in the same units, by the Dice coefficient. It
 * finds names that are translated as a whole, where no word answers to a word: {@code AMs}, {@code Məclis üzvləri}.
 */
final class Runs {
    private static final int LONGEST = 5;
    private static final int LEAST = 3;

    private final Map<String, Set<Integer>> phrases = new HashMap<>();
    private final Map<String, Set<Integer>> runs = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();

    private Runs() {}

    static Runs of(List<Unit> units, String from, String to, PhraseFinder finder) {
        Runs result = new Runs();
        for (int i = 0; i < units.size(); i++) {
            Line source = units.get(i).sides().get(from);
            Line target = units.get(i).sides().get(to);
            if (source != null && target != null) {
                for (Phrase phrase : finder.find(source)) {
                    result.phrases
                            .computeIfAbsent(phrase.key(), k -> new HashSet<>())
                            .add(i);
                }
            }
        }
        result.phrases.values().removeIf(ids -> ids.size() < LEAST);
        for (int i = 0; i < units.size(); i++) {
            Line target = units.get(i).sides().get(to);
            if (target != null) {
                result.add(target, i);
            }
        }
        result.runs.values().removeIf(ids -> ids.size() < LEAST);
        return result;
    }

    private void add(Line line, int unit) {
        for (int from = 0; from < line.size(); from++) {
            if (line.words().get(from).stop()) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(line.size(), from + LONGEST); to++) {
                if (!line.words().get(to - 1).stop()) {
                    runs.computeIfAbsent(new Phrase(line, from, to, 0).key(), k -> new HashSet<>())
                            .add(unit);
                }
            }
        }
    }

    /** 0 where they met in too few units to tell. */
    double of(Phrase source, Phrase target) {
        Set<Integer> ofSource = phrases.get(source.key());
        Set<Integer> ofTarget = ofSource == null ? null : runs.get(target.key());
        if (ofSource == null || ofTarget == null) {
            return 0;
        }
        return known.computeIfAbsent(source.key() + '\t' + target.key(), k -> {
            long both = ofSource.stream().filter(ofTarget::contains).count();
            double dice = 2.0 * both / (ofSource.size() + ofTarget.size());
            return both < LEAST ? 0 : dice * both / (both + 1);
        });
    }
}
