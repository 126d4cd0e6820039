package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * Groups against gold groups by B-cubed (Bagga and Baldwin 1998): for every article, the share of its group that belongs with
 * it, and the share of those that belong with it that its group has; both averaged over the articles of the gold.
 *
 * @param articles how many articles both have
 * @param precision mean share of a group that belongs together
 * @param recall mean share found of what belongs together
 */
public record EventEvaluation(int articles, double precision, double recall) {
    /**
     * Compares.
     *
     * @param gold event by file
     * @param found event by file; files without gold do not count
     * @return the figures; an article that was not grouped counts as alone
     */
    public static EventEvaluation of(Map<String, String> gold, Map<String, String> found) {
        return of(gold, found, gold.keySet());
    }

    /**
     * Compares, and counts some of the articles only; the others are still in the groups.
     *
     * @param gold event by file
     * @param found event by file; files without gold do not count
     * @param counted files of the gold that count
     * @return the figures; an article that was not grouped counts as alone
     */
    public static EventEvaluation of(Map<String, String> gold, Map<String, String> found, Set<String> counted) {
        Map<String, Set<String>> wanted = groups(gold, gold.keySet());
        Map<String, Set<String>> answers = groups(found, gold.keySet());
        double precision = 0;
        double recall = 0;
        for (String article : counted) {
            Set<String> belongs = wanted.getOrDefault(gold.get(article), Set.of(article));
            String event = found.get(article);
            Set<String> group = event == null ? Set.of(article) : answers.getOrDefault(event, Set.of(article));
            double right = group.stream().filter(belongs::contains).count();
            precision += right / group.size();
            recall += right / belongs.size();
        }
        int all = Math.max(1, counted.size());
        return new EventEvaluation(counted.size(), precision / all, recall / all);
    }

    private static Map<String, Set<String>> groups(Map<String, String> events, Collection<String> files) {
        Map<String, Set<String>> groups = new HashMap<>();
        events.forEach((file, event) -> {
            if (files.contains(file)) {
                groups.computeIfAbsent(event, k -> new HashSet<>()).add(file);
            }
        });
        return groups;
    }

    /**
     * {@return harmonic mean of precision and recall}
     */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Reads a gold file with the columns {@code file event}; empty lines and those that begin with {@code #} are passed over.
     *
     * @param source name of the gold file, for messages
     * @param text the gold file
     * @return event by file, or what is wrong with the rows
     */
    public static ReadResult<Map<String, String>> read(String source, String text) {
        Map<String, String> gold = new HashMap<>();
        List<InputProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Tsv.cells(line);
            if (cells.size() >= 2 && !cells.get(0).isBlank() && !cells.get(1).isBlank()) {
                gold.put(cells.get(0).strip(), cells.get(1).strip());
            } else {
                problems.add(InputProblem.error(
                        new SourcePosition(source, number, 0),
                        "E005",
                        "This row gives no file an event: " + line.strip() + ".",
                        "Give the columns file and event, separated by a tab."));
            }
        }
        return ReadResult.of(gold, problems);
    }
}
