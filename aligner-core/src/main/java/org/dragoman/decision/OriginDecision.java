package org.dragoman.decision;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from, by hand.
 *
 * @param article hash of the article's file or record, see {@link org.dragoman.article.Provenance#hash()}
 * @param field which fact
 * @param value the fact; null says that it is not known. Agencies stand between {@code ←}, dates are ISO 8601.
 */
public record OriginDecision(
        String article, Field field, @Nullable String value) {
    /** A fact about an article's origin. */
    public enum Field {
        /** Its language, a BCP 47 tag. */
        LANGUAGE,
        /** Who published it. */
        OUTLET,
        /** Whose reports it carries. */
        AGENCIES,
        /** Who wrote it. */
        AUTHOR,
        /** Its web address. */
        ADDRESS,
        /** When it was published. */
        PUBLISHED,
        /** When it was retrieved. */
        RETRIEVED;

        /**
         * {@return the name in files}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The field of a name in files.
         *
         * @param code such as {@code outlet}
         * @return nothing for an unknown name
         */
        static Optional<Field> of(String code) {
            for (Field field : values()) {
                if (field.code().equals(code)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }
}
