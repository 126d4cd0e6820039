package org.dragoman.align;

import java.util.Locale;

/** Why an article may have no counterpart of what another says. Each is likely, none is certain. */
public enum GapReason {
    /** The article is older than the other one, or than a day that is told of. */
    PREDATES,
    /** The article stops before it gets there: its text looks cut off, or goes on somewhere else. */
    CUT_SHORT,
    /** No name, number or date of the passage occurs in the article. */
    NO_TRACE,
    /** The sentences around it are aligned with doubt: the counterpart may stand in one of them. */
    DOUBTFUL,
    /** Something of it occurs in other sentences of the article: it may be told in another way. */
    ELSEWHERE,
    /** The passage has no name, number or date to look for. */
    NOTHING_TO_LOOK_FOR;

    /**
     * {@return its spelling in files and keys, such as {@code cut-short}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
