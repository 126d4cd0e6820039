package org.dragoman.app.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.compare.PaneNotes;
import org.jspecify.annotations.Nullable;

/** What the map of an event has to show: bands of rows, as many as there is room for. Pure; knows no Swing. */
final class MapModel {
    /** What a band has of an article. */
    enum Part {
        /** Nothing stands there. */
        NONE,
        /** Sentences that have a counterpart. */
        ALIGNED,
        /** Sentences of which no counterpart was found. */
        ONLY_HERE
    }

    /**
     * Rows that are shown as one.
     *
     * @param from first row
     * @param to behind the last row
     * @param parts by article
     * @param note the gravest note on them, null for none
     */
    record Band(
            int from, int to, List<Part> parts, @Nullable PaneNote note) {
        Band {
            parts = List.copyOf(parts);
        }
    }

    private static final List<String> GRAVITY = List.of("Dragoman.error", "Dragoman.warning", "Dragoman.note");

    private MapModel() {}

    /**
     * Bands from the first row to the last.
     *
     * @param rows what is read
     * @param panes how many articles there are
     * @param notes what is noted on them
     * @param most how many bands there is room for
     */
    static List<Band> bands(BeadRows rows, int panes, PaneNotes notes, int most) {
        PaneNote[] gravest = gravest(rows, panes, notes);
        int count = Math.min(rows.size(), Math.max(1, most));
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) rows.size() * i / count);
            int to = (int) ((long) rows.size() * (i + 1) / count);
            PaneNote note = null;
            for (int row = from; row < to; row++) {
                note = graver(note, gravest[row]);
            }
            List<Part> parts = new ArrayList<>();
            for (int pane = 0; pane < panes; pane++) {
                parts.add(part(rows, from, to, pane));
            }
            bands.add(new Band(from, to, parts, note));
        }
        return bands;
    }

    /** What most rows of a band have of an article; a sentence alone is worth seeing. */
    private static Part part(BeadRows rows, int from, int to, int pane) {
        int aligned = 0;
        int alone = 0;
        for (int row = from; row < to; row++) {
            if (rows.get(row).side(pane) != null) {
                Bead bead = rows.get(row).bead();
                boolean found = bead == null || bead.width() > 1;
                aligned += found ? 1 : 0;
                alone += found ? 0 : 1;
            }
        }
        return alone > aligned || (alone > 0 && aligned == 0) ? Part.ONLY_HERE : aligned > 0 ? Part.ALIGNED : Part.NONE;
    }

    private static PaneNote[] gravest(BeadRows rows, int panes, PaneNotes notes) {
        PaneNote[] found = new PaneNote[rows.size()];
        for (int pane = 0; pane < panes; pane++) {
            for (PaneNote note : notes.of(pane)) {
                int row = rows.at(pane, note.span().start());
                if (row >= 0) {
                    found[row] = graver(found[row], note);
                }
            }
        }
        return found;
    }

    private static @Nullable PaneNote graver(@Nullable PaneNote one, @Nullable PaneNote other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return GRAVITY.indexOf(one.color()) <= GRAVITY.indexOf(other.color()) ? one : other;
    }

    /** The band of a row, where so many rows are shown in so many bands. */
    static int band(int row, int rows, int bands) {
        int band = (int) ((long) row * bands / rows);
        while ((long) rows * (band + 1) / bands <= row) {
            band++;
        }
        return band;
    }
}
