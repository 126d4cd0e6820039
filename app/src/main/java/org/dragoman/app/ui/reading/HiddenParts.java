package org.dragoman.app.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;

/**
 * What of a page's text is not shown while only its article is: whole lines with their line ends, and parts of lines with
 * the blanks that join them to the rest. Immutable.
 *
 * @param lines whole lines, from their first char to behind their line end
 * @param parts parts of lines of which the rest is article
 */
record HiddenParts(List<Span> lines, List<Span> parts) {
    /** Nothing is hidden. */
    static final HiddenParts NONE = new HiddenParts(List.of(), List.of());

    HiddenParts {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** What is hidden of an article; nothing where all of its text counts, or none. */
    static HiddenParts of(Article article) {
        Layout layout = article.layout();
        if (layout == null || layout.setAside().isEmpty() || article.body().isEmpty()) {
            return NONE;
        }
        List<Span> lines = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        String text = article.text();
        int next = 0;
        List<Stretch> all = layout.stretches();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            int first = next;
            while (next < all.size() && all.get(next).span().start() < end) {
                next++;
            }
            List<Stretch> inLine = all.subList(first, next);
            int behind = Math.min(text.length(), end + 1);
            if (inLine.stream().noneMatch(s -> s.kind().inArticle())) {
                lines.add(new Span(from, behind));
            } else {
                parts(inLine, from, end, parts);
            }
            from = end + 1;
        }
        return new HiddenParts(lines, parts);
    }

    private static void parts(List<Stretch> line, int from, int end, List<Span> parts) {
        int start = -1;
        boolean before = false;
        for (Stretch stretch : line) {
            if (stretch.kind().inArticle()) {
                if (start >= 0) {
                    parts.add(new Span(start, stretch.span().start()));
                }
                start = -1;
                before = true;
            } else if (start < 0) {
                start = before ? stretch.span().start() : from;
            }
        }
        if (start >= 0 && start < end) {
            parts.add(new Span(start, end));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty() && parts.isEmpty();
    }

    /** Whether a whole line is hidden. */
    boolean hidesLine(int start) {
        return lines.stream().anyMatch(s -> s.start() == start);
    }
}
