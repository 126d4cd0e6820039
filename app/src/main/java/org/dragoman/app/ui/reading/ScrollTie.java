package org.dragoman.app.ui.reading;

/**
 * Where a running text stands when another one is scrolled. Landmarks are the beads that both have; between two of them the
 * texts move in proportion, so that what corresponds stands side by side at each landmark. Knows no Swing.
 */
final class ScrollTie {
    /** Places in the texts, in pixels from their upper end. */
    interface Places {
        /** The offset that stands at a height. */
        int offset(int pane, int y);

        /** The height at which an offset stands. */
        int y(int pane, int offset);

        /** The height of a whole text. */
        int height(int pane);
    }

    private final BeadRows rows;
    private final Places places;

    ScrollTie(BeadRows rows, Places places) {
        this.rows = rows;
        this.places = places;
    }

    /** The height of another text that faces a height of the one that was scrolled. */
    int facing(int from, int y, int to) {
        int row = rows.at(from, places.offset(from, Math.max(0, y)));
        int above = row < 0 ? -1 : rows.with(row, -1, from, to);
        // The bead at the edge may begin above it by a line.
        while (above >= 0 && top(from, above) > y) {
            above = rows.with(above - 1, -1, from, to);
        }
        int below = rows.with(above + 1, 1, from, to);
        while (below >= 0 && top(from, below) <= y) {
            above = below;
            below = rows.with(below + 1, 1, from, to);
        }
        double start = above < 0 ? 0 : top(from, above);
        double end = below < 0 ? places.height(from) : top(from, below);
        double thereStart = above < 0 ? 0 : top(to, above);
        double thereEnd = below < 0 ? places.height(to) : top(to, below);
        double part = end <= start ? 0 : Math.min(1, (y - start) / (end - start));
        return (int) Math.round(thereStart + part * (thereEnd - thereStart));
    }

    private int top(int pane, int row) {
        BeadRows.Side side = rows.get(row).side(pane);
        return side == null ? 0 : places.y(pane, side.span().start());
    }
}
