package org.dragoman.compare.voice;

import java.util.Locale;

/** How the articles stand to each other in what somebody is said to say. */
public enum Agreement {
    /** All of them have it in between quotation marks, those of one language word for word. */
    SAME_WORDS,
    /** All of them have it. */
    AGREES,
    /** Some lack the sentence. */
    ONLY_SOME,
    /** Some say the same in their own words, without a speaker. */
    OWN_WORDS,
    /** They name different speakers. */
    OTHER_SPEAKER,
    /** Some quote what others report. */
    OTHER_VOICE,
    /** They have it name different things. */
    OTHER_NAMES,
    /** There is one article only. */
    ALONE;

    /**
     * {@return whether the articles contradict each other}
     */
    public boolean differs() {
        return this == OWN_WORDS || this == OTHER_SPEAKER || this == OTHER_VOICE || this == OTHER_NAMES;
    }

    /**
     * {@return the name in output, such as {@code same-words}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
