package org.dragoman.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A page before it is cleaned.
 *
 * @param text all of its visible text, line ends as {@code \n}
 * @param language its language
 * @param lines the lines with a visible char, in text order
 * @param headline the headline by the page's metadata, null where unknown
 * @param container whether the mark-up tells the article's container from the rest, so that text in it is the article's
 */
public record Page(
        String text,
        LanguageTag language,
        List<MarkedLine> lines,
        @Nullable String headline,
        boolean container) {
    /** Copies the list. */
    public Page {
        lines = List.copyOf(lines);
    }

    /**
     * A page of which only the text was kept.
     *
     * @param text the text, line ends as {@code \n}
     * @param language its language
     * @return its lines without mark-up
     */
    public static Page bare(String text, LanguageTag language) {
        List<MarkedLine> lines = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Span visible = Blanks.strip(text, from, to);
            if (visible != null) {
                lines.add(MarkedLine.bare(visible));
            }
            from = to + 1;
        }
        return new Page(text, language, lines, null, false);
    }
}
