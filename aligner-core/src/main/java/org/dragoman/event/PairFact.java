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
    DISAGREE;

    /** How many there are. */
    static final int COUNT = values().length;

    /** The name in the table of weights. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
