package org.dragoman.app.ui.reading;

import java.util.List;

/**
 * Where one reads: what stands at the upper edge of each pane. It outlives the views, so that another mode, theme, language or
 * size shows the same sentences.
 *
 * @param mode how one read; how much was above the edge counts in this mode only
 * @param lead the pane whose sentence is kept where the panes cannot all stand as they did
 * @param offsets of what stands at the edge, by pane
 * @param above how much of its line or row is above the edge, 0 to 1, by pane; below 0 where there is white at the edge
 */
public record ReadingPlace(ReadingModel.Mode mode, int lead, List<Integer> offsets, List<Double> above) {
    /** Keeps its lists as they are. */
    public ReadingPlace {
        offsets = List.copyOf(offsets);
        above = List.copyOf(above);
    }
}
