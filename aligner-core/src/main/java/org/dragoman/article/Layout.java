package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is the article and what stands around it. Nothing is thrown away: the article's text keeps every line of
 * the page, and the layout says which of them count. Immutable.
 *
 * @param stretches in text order, without overlap; every line with a visible char has at least one
 */
public record Layout(List<Stretch> stretches) {
    /** Copies the list. */
    public Layout {
        stretches = List.copyOf(stretches);
    }

    /**
     * {@return where the title stands, null where there is none}
     */
    public @Nullable Span title() {
        return stretches.stream()
                .filter(s -> s.kind() == LineClass.TITLE)
                .map(Stretch::span)
                .findFirst()
                .orElse(null);
    }

    /**
     * {@return what does not count as the article, in text order}
     */
    public List<Stretch> setAside() {
        return stretches.stream().filter(s -> !s.kind().inArticle()).toList();
    }

    /**
     * The stretch that gives a line its class: the longest, one of the article before others.
     *
     * @param line span of the line in the article's text
     * @return null for a line without visible chars
     */
    public @Nullable Stretch main(Span line) {
        Stretch main = null;
        for (Stretch stretch : in(line)) {
            boolean better = main == null
                    || (stretch.kind().inArticle() && !main.kind().inArticle())
                    || (stretch.kind().inArticle() == main.kind().inArticle()
                            && stretch.span().length() > main.span().length());
            if (better) {
                main = stretch;
            }
        }
        return main;
    }

    /**
     * The stretches of a range.
     *
     * @param range a line, or any other range of the article's text
     * @return those that it covers, in text order
     */
    public List<Stretch> in(Span range) {
        int from = firstFrom(range.start());
        int to = from;
        while (to < stretches.size() && stretches.get(to).span().end() <= range.end()) {
            to++;
        }
        return stretches.subList(from, to);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The layout with one line set by hand; the line becomes one stretch.
     *
     * @param line span of the line in the article's text, or any part of it that covers its stretches
     * @param kind what the line is
     * @return the changed layout; this one where no stretch lies in the span
     */
    public Layout with(Span line, LineClass kind) {
        List<Stretch> changed = new ArrayList<>();
        Span whole = null;
        int at = 0;
        for (Stretch stretch : stretches) {
            if (line.covers(stretch.span())) {
                at = whole == null ? changed.size() : at;
                whole = whole == null
                        ? stretch.span()
                        : new Span(whole.start(), stretch.span().end());
            } else {
                changed.add(stretch);
            }
        }
        if (whole == null) {
            return this;
        }
        changed.add(at, new Stretch(whole, kind, LineReason.DECIDED, ""));
        return new Layout(changed);
    }
}
