package org.dragoman.event;

import java.util.Locale;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that differs between a copy and its original.
 *
 * @param kind how it differs
 * @param original where it stands in the original's text, null for an added one
 * @param copy where it stands in the copy's text, null for one left out
 */
public record Difference(
        Kind kind, @Nullable Span original, @Nullable Span copy) {
    /** How a sentence differs. */
    public enum Kind {
        /** Only the copy has it. */
        ADDED,
        /** Only the original has it. */
        LEFT_OUT,
        /** Both have it in other words or with other figures. */
        CHANGED;

        /**
         * {@return the name in output, such as {@code left-out}}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
