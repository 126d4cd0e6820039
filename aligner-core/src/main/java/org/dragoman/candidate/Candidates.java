package org.dragoman.candidate;

import java.util.List;

/**
 * What a search gives.
 *
 * @param occurrences every place, in the order of the texts
 * @param entries proposed concepts, the surest first; fewer than the places bear, since one doubtful place makes none
 */
public record Candidates(List<Occurrence> occurrences, List<Candidate> entries) {
    /** Copies the lists. */
    public Candidates {
        occurrences = List.copyOf(occurrences);
        entries = List.copyOf(entries);
    }
}
