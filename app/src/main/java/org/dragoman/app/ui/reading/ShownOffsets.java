package org.dragoman.app.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Where a caret can stand in a text of which parts are hidden. Immutable. */
final class ShownOffsets {
    private final List<Span> hidden = new ArrayList<>();
    private final boolean endHidden;
    private final int length;

    /**
     * Offsets of a text.
     *
     * @param parts what is hidden
     * @param length of the text
     */
    ShownOffsets(HiddenParts parts, int length) {
        this.length = length;
        List<Span> all = new ArrayList<>(parts.lines());
        all.addAll(parts.parts());
        all.sort(null);
        for (Span span : all) {
            int last = hidden.size() - 1;
            if (last >= 0 && hidden.get(last).end() == span.start()) {
                hidden.set(last, new Span(hidden.get(last).start(), span.end()));
            } else {
                hidden.add(span);
            }
        }
        List<Span> lines = parts.lines();
        endHidden = !lines.isEmpty() && lines.get(lines.size() - 1).end() >= length;
    }

    private boolean hides(Span span, int offset) {
        return span.start() <= offset
                && (offset < span.end() || (endHidden && offset >= length && span.end() >= length));
    }

    /**
     * The nearest offset at which a caret is seen.
     *
     * @param offset in the text
     * @param forward where to look first
     * @return the offset itself unless it is hidden
     */
    int nearest(int offset, boolean forward) {
        for (Span span : hidden) {
            if (hides(span, offset)) {
                boolean noAhead = endHidden && span.end() >= length;
                boolean noBack = span.start() == 0;
                if (noAhead && noBack) {
                    return offset;
                }
                return (forward && !noAhead) || noBack ? span.end() : span.start() - 1;
            }
        }
        return offset;
    }

    boolean isShown(int offset) {
        return nearest(offset, true) == offset;
    }

    /**
     * The first offset behind a hidden line that follows on the line of an offset, or the last before it.
     *
     * @param offset a shown offset
     * @param down behind or before
     * @return the offset itself where no hidden line is next to its line
     */
    int acrossHidden(int offset, boolean down, String text) {
        int edge = down ? text.indexOf('\n', offset) + 1 : text.lastIndexOf('\n', offset - 1);
        if (edge <= 0 && down || edge < 0 || isShown(edge)) {
            return offset;
        }
        int found = nearest(edge, down);
        return down ? Math.max(offset, found) : Math.min(offset, found);
    }
}
