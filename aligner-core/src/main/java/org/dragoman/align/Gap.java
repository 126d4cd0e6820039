package org.dragoman.align;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of a bead that has no sentence, and what likely is the reason. It does not say that the article leaves something out.
 *
 * @param reason the likely reason
 * @param day for {@link GapReason#PREDATES} the later day, null for other reasons
 * @param segments for {@link GapReason#ELSEWHERE} and {@link GapReason#DOUBTFUL} sentences of the article to look at, in order;
 *     empty for other reasons
 */
public record Gap(GapReason reason, @Nullable LocalDate day, List<Integer> segments) {
    /** Copies the list. */
    public Gap {
        segments = List.copyOf(segments);
    }

    static Gap of(GapReason reason) {
        return new Gap(reason, null, List.of());
    }
}
