package org.dragoman.concept;

import java.util.Optional;

/** What an authority says of a term (TBX {@code administrativeStatus}, with two of our own). */
public enum Status {
    /** To be used. */
    PREFERRED,
    /** May be used. */
    ADMITTED,
    /** Not to be used. */
    DEPRECATED,
    /** A rival name: noted with its users, enforced by a profile only. */
    CONTESTED,
    /** Not reviewed: matches, is not enforced. */
    PROPOSED;

    /**
     * {@return the spelling in files}
     */
    public String code() {
        return Code.of(this);
    }

    /**
     * Reads the spelling of files, the official TBX values included.
     *
     * @param text what stands in the file
     * @return the status, or empty where it is unknown
     */
    public static Optional<Status> parse(String text) {
        return Code.parse(Status.class, text.strip().replaceFirst("Term-admn-sts$", ""));
    }
}
