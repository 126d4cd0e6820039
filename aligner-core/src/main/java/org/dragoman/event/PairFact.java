package org.dragoman.event;

import java.util.Locale;

/** What speaks for or against two articles reporting one event. */
enum PairFact {
    /** How alike they are against their nearest. */
    RELATIVE,
    /** Both have one language, and so share words. */
    OWN_LANGUAGE,
    /** They were published at most a day apart. */
    SAME_DAY,
    /** They were published many days apart. */
    OTHER_DAY,
    /** How well the days agree on which what they report happened. */
    AGREE,
    /** How far those days disagree. */
    DISAGREE,
    /** Their heads name different weekdays, where those days are not known. */
    OTHER_WEEKDAY,
    /** How far the heads name the same people. */
    PEOPLE,
    /** The head of either names people who are nowhere in the other. */
    OTHER_PEOPLE,
    /** The heads say that something is at one place. */
    PLACE,
    /** The head of either says where something is, and the other does not name that place. */
    OTHER_PLACE,
    /** How far the heads name the same kinds of events. */
    EVENT_KIND,
    /** The title of either names a kind of event that is not in the head of the other. */
    OTHER_KIND,
    /** Days differ, but both are about something that is reported for days. */
    LATER;

    /** How many there are. */
    static final int COUNT = values().length;

    /** Whether it speaks of days or places that differ. */
    boolean isAgainst() {
        return this == DISAGREE || this == OTHER_WEEKDAY || this == OTHER_PLACE;
    }

    /** The name in the table of weights. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
