package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Supplier;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.concept.Status;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Paints a mention behind the letters: a line in the hue of its kind, and a soft fill while its concept is active.
 *
 * <p>It is not a layer painter: those are called leaf by leaf and clipped to the leaf, which cuts the line under a
 * descender and rounds the fill wherever the face changes inside a name.
 */
final class MentionPainter implements Highlighter.HighlightPainter {
    /** How loud a mention is. */
    enum Level {
        REST,
        FILLED,
        SELECTED
    }

    private final Kind kind;
    private final boolean arabic;
    private final Supplier<Level> level;
    private final StatusLine line;

    /** A painter; the status is null in a published text, which is not graded. */
    MentionPainter(Mention mention, boolean arabic, @Nullable Status status, Supplier<Level> level) {
        this.line = StatusLine.of(status);
        this.kind = Kind.of(mention.concept().type());
        this.arabic = arabic;
        this.level = level;
    }

    /** Distance of the line from the baseline, in scaled pixels. */
    static float drop(boolean arabic) {
        return UIScale.scale(arabic ? 7f : 4f);
    }

    @Override
    public void paint(Graphics graphics, int start, int end, Shape bounds, JTextComponent text) {
        Rectangle clip = graphics.getClipBounds();
        if (clip == null) {
            clip = text.getVisibleRect();
        }
        Level now = level.get();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (MentionBoxes.Box box : MentionBoxes.of(text, start, end, clip)) {
            Rectangle2D b = box.bounds();
            double y = box.baseline() + drop(arabic);
            if (now != Level.REST) {
                g.setColor(Paints.color(kind.fill()));
                float pad = UIScale.scale(2f);
                float arc = UIScale.scale(6f);
                g.fill(new RoundRectangle2D.Double(
                        b.getX() - pad,
                        b.getY() - 1,
                        b.getWidth() + 2 * pad,
                        Math.max(y, b.getMaxY()) - b.getY() + 2,
                        arc,
                        arc));
            }
            g.setColor(Paints.color(kind.hue()));
            line.paint(g, b.getMinX(), b.getMaxX(), y, UIScale.scale(now == Level.SELECTED ? 2f : 1.5f));
        }
        g.dispose();
    }
}
