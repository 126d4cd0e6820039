package org.dragoman.maven;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Profile;
import org.dragoman.report.CheckResult;
import org.dragoman.text.Severity;

/**
 * What a run of checks came to.
 *
 * @param result the findings
 * @param profile whose usage counted
 * @param notes what was met while reading
 * @param faults checks that failed and were left out, one message each; findings are incomplete unless it is empty
 */
record Checked(CheckResult result, Profile profile, List<String> notes, List<String> faults) {
    Checked {
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /** What the log tells. */
    CheckOutcome outcome() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, result.count(severity));
        }
        return new CheckOutcome(
                result.texts().size(), counts, result.accepted(), FindingLines.of(result.findings()), notes, faults);
    }
}
