package org.dragoman.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells an article from others in counts.
 *
 * @param language code of its language
 * @param outlet its outlet, empty where unknown
 * @param country code of the outlet's country, empty where unknown
 * @param copy whether it is marked as a copy
 * @param day day of publication, null where unknown
 */
record CountedArticle(
        String language,
        String outlet,
        String country,
        boolean copy,
        @Nullable LocalDate day) {}
