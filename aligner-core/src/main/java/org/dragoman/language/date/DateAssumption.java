package org.dragoman.language.date;

import java.util.Locale;

/** What a reader of a date has to take for granted, since the words do not say it. */
public enum DateAssumption {
    /** The year, taken as the one that brings the date nearest to the reference. */
    YEAR,
    /** The year or month, taken from the date beside it: {@code 11 and 26 November 2021}. */
    NEIGHBOUR,
    /** The month, taken from the reference. */
    MONTH,
    /** The week of a day of the week: the last one up to the reference. */
    WEEK,
    /** The century of a year of two digits or of a decade given by name. */
    CENTURY,
    /** That the day stands before the month: {@code 06/07/2024}. */
    DAY_ORDER,
    /** That a Hijri month began when the tables say; what was seen may differ by a day. */
    CALENDAR;

    /**
     * {@return a short note for readers, such as "year assumed"}
     */
    String note() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ') + " assumed";
    }
}
