package org.dragoman.language.date;

/** How much of a date the words give. */
public enum DatePrecision {
    /** Ten years: the 1990s. */
    DECADE,
    /** A year. */
    YEAR,
    /** A month, of a year that is given or not. */
    MONTH,
    /** A week, from Monday. */
    WEEK,
    /** A day. */
    DAY,
    /** An hour, counted from the moment of writing: three hours ago. */
    HOUR,
    /** A day with a time by the clock, or minutes counted from the moment of writing. */
    MINUTE
}
