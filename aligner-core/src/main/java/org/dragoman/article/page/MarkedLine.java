package org.dragoman.article.page;

import org.dragoman.article.LineClass;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page with what its mark-up says of it.
 *
 * @param span where it stands in the page's text, without white space around it; never empty
 * @param kind what the mark-up says it is, null where its content has to tell
 * @param detail the mark-up that told, such as {@code nav} or {@code .tags}; empty where none did
 * @param heading whether it is marked as a heading
 * @param item whether it is an item of a list
 * @param linked how much of it is links, from 0 to 1
 */
public record MarkedLine(
        Span span, @Nullable LineClass kind, String detail, boolean heading, boolean item, double linked) {
    /** The detail of lines of which the mark-up says only that they stand outside of the article's container. */
    public static final String OUTSIDE = "outside the article";

    /**
     * {@return whether the mark-up says only that the line stands outside of the article's container}
     */
    boolean outside() {
        return kind == LineClass.OTHER && detail.equals(OUTSIDE);
    }

    /**
     * A line of bare text.
     *
     * @param span where it stands in the page's text
     * @return a line without mark-up
     */
    static MarkedLine bare(Span span) {
        return new MarkedLine(span, null, "", false, false, 0);
    }
}
