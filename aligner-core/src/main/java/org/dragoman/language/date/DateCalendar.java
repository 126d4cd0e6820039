package org.dragoman.language.date;

/** By which calendar a date counts. */
public enum DateCalendar {
    /** The civil calendar. */
    GREGORIAN,
    /** The Islamic calendar; resolved by the Umm al-Qura tables of the JDK. */
    HIJRI
}
