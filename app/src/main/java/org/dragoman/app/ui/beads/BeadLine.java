package org.dragoman.app.ui.beads;

import java.util.List;
import org.dragoman.align.Bead;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of beads: the first, second … segment of each side of a bead.
 *
 * @param number of the bead, from 0
 * @param bead the bead
 * @param line of the bead, from 0
 */
public record BeadLine(int number, Bead bead, int line) {
    /**
     * The segment of an article in this line.
     *
     * @param article index of the article
     * @return null where the side has fewer
     */
    public @Nullable SegmentPlace place(int article) {
        List<Integer> side = bead.side(article);
        return line < side.size() ? new SegmentPlace(article, side.get(line)) : null;
    }

    /**
     * {@return whether the bead begins here}
     */
    public boolean first() {
        return line == 0;
    }
}
