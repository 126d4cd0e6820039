package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.dragoman.concept.Status;
import org.jspecify.annotations.Nullable;

/** The line under a mention: in the user's own text it tells the status of the term, without colour. */
enum StatusLine {
    /** Preferred, and everything in a published text. */
    SOLID,
    /** Admitted. */
    DOTTED,
    /** Deprecated. */
    WAVY,
    /** Proposed or contested. */
    DASHED;

    private static final float AMPLITUDE = 2f;
    private static final float PERIOD = 8f;

    static StatusLine of(@Nullable Status status) {
        if (status == null) {
            return SOLID;
        }
        return switch (status) {
            case PREFERRED -> SOLID;
            case ADMITTED -> DOTTED;
            case DEPRECATED -> WAVY;
            case PROPOSED, CONTESTED -> DASHED;
        };
    }

    void paint(Graphics2D g, double from, double to, double y, float width) {
        switch (this) {
            case SOLID -> line(g, from, to, y, width, null);
            case DOTTED -> line(g, from, to, y, width, new float[] {UIScale.scale(2f), UIScale.scale(3f)});
            case DASHED -> line(g, from, to, y, width, new float[] {UIScale.scale(6f), UIScale.scale(3f)});
            case WAVY -> {
                g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g.draw(wave(from, to, y));
            }
        }
    }

    private static void line(Graphics2D g, double from, double to, double y, float width, float @Nullable [] dash) {
        g.setStroke(
                dash == null
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    private static Path2D wave(double from, double to, double y) {
        Path2D wave = new Path2D.Double();
        double half = UIScale.scale(PERIOD) / 2;
        double height = UIScale.scale(AMPLITUDE);
        wave.moveTo(from, y);
        int turn = 1;
        for (double x = from; x < to; x += half) {
            double next = Math.min(to, x + half);
            wave.quadTo((x + next) / 2, y + turn * height * 2, next, y);
            turn = -turn;
        }
        return wave;
    }
}
