package org.dragoman.article;

import java.util.Locale;
import java.util.Optional;

/**
 * A date of an article and how it was found.
 *
 * @param value ISO 8601: a date, a date with time, or a month where no more is known
 * @param how how it was found
 * @param note what was assumed, such as "year assumed"; empty for nothing
 */
public record Dated(String value, How how, String note) {
    /** How a date was found. */
    public enum How {
        /** It stands in the text that readers see. */
        STATED,
        /** It stands in the page's or the record's metadata. */
        METADATA,
        /** It was worked out from other dates. */
        INFERRED,
        /** The reader has said so. */
        DECIDED;

        /**
         * {@return the name in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The value of a name in output.
         *
         * @param code such as {@code stated}
         * @return nothing for an unknown code
         */
        public static Optional<How> of(String code) {
            for (How value : values()) {
                if (value.code().equals(code)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A date from metadata.
     *
     * @param value ISO 8601
     * @return the date
     */
    public static Dated metadata(String value) {
        return new Dated(value, How.METADATA, "");
    }
}
