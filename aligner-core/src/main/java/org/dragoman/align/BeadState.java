package org.dragoman.align;

import java.util.Locale;

/** What a new version of the source does to a bead. */
public enum BeadState {
    /** The source's segments stand in the new version word for word. */
    KEPT,
    /** The source was rewritten: what renders it is to be looked at. */
    CHANGED,
    /** The segment is new: nothing renders it yet. */
    NEW,
    /** The source is gone: what rendered it renders nothing. */
    REMOVED;

    /**
     * {@return the name in files: lower case}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
