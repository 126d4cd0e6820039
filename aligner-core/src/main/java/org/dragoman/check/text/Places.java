package org.dragoman.check.text;

import org.dragoman.article.Segment;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sentence and unit of a place. */
final class Places {
    private Places() {}

    /** The segment of the target around a place, the place itself where none is. */
    static Span sentence(CheckedText text, Span place) {
        Segment segment = segment(text, place);
        return segment == null ? place : segment.span();
    }

    /** The unit of a place, null where it stands in none. */
    static @Nullable CheckedUnit unit(CheckedText text, Span place) {
        Segment segment = segment(text, place);
        if (segment == null) {
            return null;
        }
        return text.units().stream()
                .filter(u -> u.target().contains(segment.index()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Segment segment(CheckedText text, Span place) {
        return text.target().segments().stream()
                .filter(s -> s.span().start() <= place.start()
                        && place.start() < s.span().end())
                .findFirst()
                .orElse(null);
    }
}
