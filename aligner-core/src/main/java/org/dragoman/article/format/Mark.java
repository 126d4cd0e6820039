package org.dragoman.article.format;

import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;

/**
 * What the mark-up of an element says of the text in it.
 *
 * @param kind null for a standfirst, which is text of the article wherever it stands below the headline
 * @param detail the mark-up that told, such as {@code nav} or {@code .tags}
 * @param rank how sure it is: {@link #VAGUE}, {@link #PART} or {@link #SURE}
 */
record Mark(@Nullable LineClass kind, String detail, int rank) {
    /** A region of the page, such as a side bar; what stands in it may be told more exactly. */
    static final int VAGUE = 1;
    /** A part of the article's frame, such as its date. */
    static final int PART = 2;
    /** A block of one kind, whatever stands in it. */
    static final int SURE = 3;

    /** The mark that counts for an element with its own mark inside another's. */
    static @Nullable Mark inner(@Nullable Mark outer, @Nullable Mark own) {
        if (outer == null || own == null) {
            return outer == null ? own : outer;
        }
        return own.rank > outer.rank || (own.rank == PART && outer.rank == PART) ? own : outer;
    }
}
