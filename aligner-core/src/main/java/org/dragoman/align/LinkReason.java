package org.dragoman.align;

import java.util.Locale;

/** Why a side of a link has the mentions it has, or has none. */
public enum LinkReason {
    /** The bead names the concept on both sides, and the mentions have the same place in the order. */
    IN_BEAD(true),
    /** This side's mention stands in the bead before or behind. */
    NEIGHBOUR_BEAD(true),
    /** A dual stands for two mentions of the other side: وزيري خارجية أرمينيا وأذربيجان. */
    DUAL(true),
    /** A plural stands for several mentions of the other side: the foreign ministers of Armenia and Azerbaijan. */
    COORDINATION(true),
    /** The other side says it once more; this side leaves it out. */
    REPEATED(false),
    /** It is named inside a longer name here. */
    IN_LONGER_NAME(false),
    /** What stands for it is named here: the people for the country, the capital for the government. */
    OTHER_NAME(false),
    /** The letters of its name stand here, in a form that no rule explains. */
    WRITTEN(false),
    /** A noun without the name stands here: the ministry, the organisation. */
    GENERIC_NOUN(false),
    /** A pronoun stands here. */
    PRONOUN(false),
    /** The article names it, but in other sentences. */
    ELSEWHERE(false),
    /** The bead has no text on this side. */
    NO_TEXT(false),
    /** Nothing here tells of it, and the article names it nowhere. */
    LEFT_OUT(false);

    private final boolean paired;

    LinkReason(boolean paired) {
        this.paired = paired;
    }

    /**
     * {@return whether a side with this reason has a mention}
     */
    boolean paired() {
        return paired;
    }

    /**
     * {@return a stable id, such as {@code link.in-bead}; interfaces translate it}
     */
    public String code() {
        return "link." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
