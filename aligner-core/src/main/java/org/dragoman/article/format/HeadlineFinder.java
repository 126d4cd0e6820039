package org.dragoman.article.format;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that is the headline: the first heading whose words the metadata have, then any line with these words,
 * then the heading of the first level that stands nearest above the text.
 */
final class HeadlineFinder {
    /**
     * A line that could be it.
     *
     * @param index which line of the page
     * @param text its text
     * @param heading level of its heading, 0 for none
     * @param detail what told
     */
    record Line(int index, String text, int heading, String detail) {}

    private HeadlineFinder() {}

    /** The title of a document has more than one part, and the longest is the headline. */
    private static int length(Line line) {
        return Headlines.key(line.text()).length();
    }

    static @Nullable Line find(List<Line> lines, int first, int last, Headlines headlines) {
        for (boolean heading : new boolean[] {true, false}) {
            Line best = null;
            for (Line line : lines) {
                String source = line.heading() > 0 == heading ? headlines.source(line.text()) : null;
                if (source != null && (best == null || length(line) > length(best))) {
                    best = new Line(line.index(), line.text(), line.heading(), source);
                }
            }
            if (best != null) {
                return best;
            }
        }
        Optional<Line> above = lines.stream()
                .filter(l -> l.heading() == 1 && l.index() <= Math.max(first, 0))
                .reduce((a, b) -> b);
        Optional<Line> inside = lines.stream()
                .filter(l -> l.heading() == 1 && l.index() <= last)
                .findFirst();
        return above.or(() -> inside)
                .map(l -> new Line(l.index(), l.text(), l.heading(), "h1"))
                .orElse(null);
    }
}
