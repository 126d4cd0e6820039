package org.dragoman.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from, as far as it is known.
 *
 * @param outlet who published it
 * @param agency whose report it carries
 * @param address web address
 * @param published date or time of publication, ISO 8601
 * @param retrieved date or time of retrieval, ISO 8601
 * @param sample whether the text was written as a sample and no outlet published it
 */
public record Provenance(
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String address,
        @Nullable String published,
        @Nullable String retrieved,
        boolean sample) {
    /** Nothing known. */
    public static final Provenance UNKNOWN = new Provenance(null, null, null, null, null, false);
}
