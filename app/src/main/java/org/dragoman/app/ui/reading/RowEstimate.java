package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;

/** How high a row likely is, from the number of its letters: good enough for a scroll bar. */
final class RowEstimate {
    private static final double LETTER = 0.52;
    private static final double LINE = 1.5;

    private final List<Integer> sizes = new ArrayList<>();
    private final double room;

    /** Estimates for cells of a width in pixels. */
    RowEstimate(Scene scene, int width) {
        for (int pane = 0; pane < scene.reading().panes(); pane++) {
            TextFace face = scene.face(pane);
            sizes.add(face.size(face.arabic()));
        }
        room = width - UIScale.scale(48f);
    }

    int height(BeadRows.Row row) {
        int height = UIScale.scale(24);
        for (int pane = 0; pane < sizes.size(); pane++) {
            BeadRows.Side side = row.side(pane);
            if (side != null) {
                double letters = Math.max(8, room / (sizes.get(pane) * LETTER));
                int lines = (int) Math.ceil(side.span().length() / letters);
                height = Math.max(height, (int) (lines * sizes.get(pane) * LINE) + UIScale.scale(24));
            }
        }
        return height;
    }
}
