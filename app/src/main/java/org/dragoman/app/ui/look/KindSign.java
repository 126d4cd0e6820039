package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** The shape of a kind in its hue, so that no one needs to see colours. */
public final class KindSign implements Icon {
    private static final int SIZE = 11;

    private final Kind kind;

    /**
     * The sign of a kind.
     *
     * @param kind the kind
     */
    public KindSign(Kind kind) {
        this.kind = kind;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        double scale = UIScale.getUserScaleFactor();
        g.scale(scale, scale);
        g.setColor(Paints.color(kind.hue()));
        switch (kind) {
            case PERSON -> g.fill(new Ellipse2D.Double(0.5, 0.5, 10, 10));
            case PLACE -> g.fill(polygon(5.5, 0.8, 11, 10.4, 0, 10.4));
            case ORGANISATION -> g.fill(new Rectangle2D.Double(1, 1, 9, 9));
            case OFFICE -> g.fill(polygon(5.5, 0, 11, 5.5, 5.5, 11, 0, 5.5));
            case DOCUMENT -> g.fill(new Rectangle2D.Double(0, 2.8, 11, 5.4));
            case TERM -> {
                g.setStroke(new BasicStroke(2));
                g.draw(new Ellipse2D.Double(1.5, 1.5, 8, 8));
            }
        }
        g.dispose();
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }
}
