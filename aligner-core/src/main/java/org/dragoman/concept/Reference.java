package org.dragoman.concept;

import org.jspecify.annotations.Nullable;

/**
 * The document that bears a usage out.
 *
 * @param document its title or issuer
 * @param number its number, null for none
 * @param date its date, null where unknown
 * @param address where it can be read, null for none
 */
public record Reference(
        String document,
        @Nullable String number,
        @Nullable PartialDate date,
        @Nullable String address) {}
