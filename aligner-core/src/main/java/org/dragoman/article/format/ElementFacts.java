package org.dragoman.article.format;

import org.jspecify.annotations.Nullable;

/** What one pass over a page finds out about an element. Mutable while it is counted. */
final class ElementFacts {
    /** What its own mark-up says. */
    @Nullable
    Mark mark;
    /** What counts for the text in it: its own mark, or that of an element around it. */
    @Nullable
    Mark effective;
    /** Whether it turned out to be decoration. */
    boolean hidden;
    /** Where in the page it begins, in elements. */
    int order;
    /** Whether a heading that is a link stands directly in it. */
    boolean linkedHeading;
    /** Visible chars in it. */
    int text;
    /** Visible chars in it that are links. */
    int linked;
    /** Lines in it. */
    int lines;
    /** The longest stretch of one line in it that is no link. */
    int longestPlain;
    /** Chars of running text in it: lines of some length that are not mostly links and not marked. */
    int running;
    /** Whether the page's headline stands in it as a heading. */
    boolean headline;
    /** Visible chars that are no links in the fullest element in it that is named as an article's container. */
    int named;
    /** Weight of the running text near to it. */
    double score;

    ElementFacts(@Nullable Mark mark, int order) {
        this.mark = mark;
        this.order = order;
    }

    /** Adds a line that stands directly in it. */
    void addLine(int visible, int links) {
        text += visible;
        linked += links;
        lines++;
        longestPlain = Math.max(longestPlain, visible - links);
    }

    /** Adds what an element in it holds. */
    void add(ElementFacts inner) {
        text += inner.text;
        linked += inner.linked;
        lines += inner.lines;
        longestPlain = Math.max(longestPlain, inner.longestPlain);
        headline |= inner.headline;
        named = Math.max(named, inner.named);
    }

    /** Visible chars that are no links. */
    int plain() {
        return text - linked;
    }

    /** Whether it shows another article: a headline that is a link, with a few lines. */
    boolean isTeaser() {
        return linkedHeading && lines <= 4;
    }

    /** Whether it holds little but links and words above them. */
    boolean isLinkBlock() {
        return lines > 1 && linked * 10L >= text * 6L && longestPlain <= 60;
    }
}
