package org.dragoman.concept;

import org.jspecify.annotations.Nullable;

/**
 * One row on who uses a term and how.
 *
 * @param status what the authority says of the term
 * @param authority who: a ministry, the UN, a style guide, the press of a country; empty for the glossary's own view
 * @param validity since when and until when
 * @param reference what bears it out, null for none
 * @param note anything else, null for nothing
 */
public record Usage(
        Status status,
        String authority,
        Validity validity,
        @Nullable Reference reference,
        @Nullable String note) {
    /**
     * A row that says nothing but the status.
     *
     * @param status the status
     * @return the row
     */
    public static Usage of(Status status) {
        return new Usage(status, "", Validity.ALWAYS, null, null);
    }
}
