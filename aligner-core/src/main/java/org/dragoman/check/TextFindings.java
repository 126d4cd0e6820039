package org.dragoman.check;

import java.util.List;
import org.dragoman.text.InputProblem;

/**
 * What the checks found in one text, and what has to be kept of it until the usage of the project is known.
 *
 * @param text name of the text, or of the pair
 * @param own findings in this text alone, in no order
 * @param uses how it writes its concepts out
 * @param faults of checks that failed on it and are left out from there on
 */
public record TextFindings(String text, List<Finding> own, List<TermUse> uses, List<Fault> faults) {
    /** Copies the lists. */
    public TextFindings {
        own = List.copyOf(own);
        uses = List.copyOf(uses);
        faults = List.copyOf(faults);
    }

    /**
     * A check that failed.
     *
     * @param check its id
     * @param problem says so
     */
    public record Fault(String check, InputProblem problem) {}
}
