package org.dragoman.voice;

import java.util.Locale;

/** In which voice a passage stands. */
public enum VoiceKind {
    /** The outlet's own words; whatever is in no other voice. */
    OWN,
    /** The headline. */
    HEADLINE,
    /** Words of somebody else in quotation marks. */
    DIRECT,
    /** What somebody else says, told by the outlet. */
    INDIRECT,
    /** Words that the outlet does not make its own: so-called, scare quotes, "what Moscow calls". */
    DISTANCED;

    /**
     * {@return the name in output, such as {@code direct}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
