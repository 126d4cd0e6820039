package org.dragoman.app.ui.reading;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.align.Gap;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** What a gap says. */
final class GapWords {
    private GapWords() {}

    /** The likely reason; empty as long as none is known. */
    static String reason(@Nullable Gap gap, int firstNumber, Messages messages) {
        if (gap == null) {
            return "";
        }
        LocalDate day = gap.day();
        String key = "reading.gap." + gap.reason().code();
        return switch (gap.reason()) {
            case PREDATES -> messages.text(key, "day", day == null ? "" : messages.date(day));
            case DOUBTFUL, ELSEWHERE -> messages.text(key, "sentences", numbers(gap.segments(), firstNumber, messages));
            case CUT_SHORT, NO_TRACE, NOTHING_TO_LOOK_FOR -> messages.text(key);
        };
    }

    private static String numbers(List<Integer> segments, int firstNumber, Messages messages) {
        return messages.list(segments.stream()
                .map(segment -> segment + firstNumber)
                .map(number -> number == 0
                        ? messages.text("reading.headline")
                        : Isolates.leftToRight(Integer.toString(number)))
                .toList());
    }
}
