package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Paints;

/** Paints a note: a wave under the words, below the line of a mention; a fill and a frame where they are chosen. */
final class NotePainter implements Highlighter.HighlightPainter {
    /** What is painted. */
    enum Form {
        /** A wave under the words, a sign in the margin. */
        NOTED,
        /** A fill behind chosen words. */
        GROUND,
        /** A frame around chosen words. */
        FRAME
    }

    private static final float HEIGHT = 1.6f;
    private static final float STEP = 3f;

    private final PaneNote note;
    private final boolean arabic;
    private final Form form;

    NotePainter(PaneNote note, boolean arabic, Form form) {
        this.note = note;
        this.arabic = arabic;
        this.form = form;
    }

    @Override
    public void paint(Graphics graphics, int start, int end, Shape bounds, JTextComponent text) {
        Rectangle clip = graphics.getClipBounds();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        boolean first = true;
        for (MentionBoxes.Box box : MentionBoxes.of(text, start, end, clip == null ? text.getVisibleRect() : clip)) {
            Rectangle2D b = box.bounds();
            double y = box.baseline() + MentionPainter.drop(arabic) + UIScale.scale(3.5f);
            if (form != Form.NOTED) {
                frame(g, b, y);
                continue;
            }
            g.setColor(Paints.color(note.color()));
            if (first) {
                sign(g, text, box);
            }
            first = false;
            if (note.wave()) {
                g.setStroke(new BasicStroke(UIScale.scale(1.3f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(wave(b.getMinX(), b.getMaxX(), y));
            }
        }
        g.dispose();
    }

    private void frame(Graphics2D g, Rectangle2D b, double y) {
        float pad = UIScale.scale(2f);
        float arc = UIScale.scale(6f);
        RoundRectangle2D frame = new RoundRectangle2D.Double(
                b.getX() - pad, b.getY() - 1, b.getWidth() + 2 * pad, y + UIScale.scale(3f) - b.getY(), arc, arc);
        if (form == Form.GROUND) {
            g.setColor(Paints.color(note.ground()));
            g.fill(frame);
        } else {
            g.setColor(Paints.color(note.color()));
            g.setStroke(new BasicStroke(UIScale.scale(1.2f)));
            g.draw(frame);
        }
    }

    /** In the margin where the line begins. */
    private void sign(Graphics2D g, JTextComponent text, MentionBoxes.Box box) {
        Font font = Faces.latin(UIScale.scale(13f), true);
        g.setFont(font);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int width = g.getFontMetrics().stringWidth(note.sign());
        int gap = UIScale.scale(14);
        boolean right = text.getComponentOrientation().isLeftToRight() == note.behind();
        int x = right ? text.getWidth() - text.getInsets().right + gap : text.getInsets().left - gap - width;
        g.drawString(note.sign(), x, (float) box.baseline());
    }

    private static Path2D wave(double from, double to, double y) {
        Path2D wave = new Path2D.Double();
        double height = UIScale.scale(HEIGHT);
        double step = UIScale.scale(STEP);
        wave.moveTo(from, y);
        int turn = 1;
        for (double x = from; x < to; x += step) {
            double next = Math.min(to, x + step);
            wave.quadTo((x + next) / 2, y + turn * height * 2, next, y);
            turn = -turn;
        }
        return wave;
    }
}
