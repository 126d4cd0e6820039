package org.dragoman.compare.voice;

import java.util.Locale;

/** How somebody's words are given. */
public enum Speech {
    /** All of them between quotation marks. */
    QUOTED,
    /** Reported, some of them between quotation marks. */
    PARTLY,
    /** In the outlet's words. */
    REPORTED;

    /**
     * {@return the name in output, such as {@code quoted}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
