package org.dragoman.maven;

import java.util.List;
import java.util.Map;
import org.dragoman.text.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a run of checks came to, as the log tells it.
 *
 * @param texts how many texts were looked at
 * @param counts how many findings of each severity no baseline lets stand
 * @param accepted how many a baseline lets stand
 * @param lines the findings as lines of the log, the gravest where they are too many
 * @param notes what was met while reading
 * @param faults checks that failed and were left out; findings are incomplete unless it is empty
 */
record CheckOutcome(
        int texts,
        Map<Severity, Long> counts,
        long accepted,
        List<Line> lines,
        List<String> notes,
        List<String> faults) {
    /**
     * A line of the log.
     *
     * @param severity how grave
     * @param text the place, what is wrong and what is right
     */
    record Line(Severity severity, String text) {}

    CheckOutcome {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** How many findings are as grave as a threshold, none for null. */
    long reaching(@Nullable Severity threshold) {
        return threshold == null
                ? 0
                : counts.entrySet().stream()
                        .filter(e -> e.getKey().reaches(threshold))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
