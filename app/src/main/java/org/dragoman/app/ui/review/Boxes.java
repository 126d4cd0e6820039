package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.dragoman.app.ui.look.Paints;

/**
 * Five small boxes, so many of them filled; they fill from the side where reading begins. Words stand beside them.
 *
 * @param filled 0 to 5
 */
record Boxes(int filled) implements Icon {
    private static final int ALL = 5;
    private static final int SIZE = 8;
    private static final int STEP = 10;

    /** Boxes of a confidence from 0 to 1. */
    static Boxes of(double confidence) {
        return new Boxes((int) Math.max(1, Math.round(ALL * confidence)));
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        double scale = UIScale.getUserScaleFactor();
        g.scale(scale, scale);
        boolean mirrored = !component.getComponentOrientation().isLeftToRight();
        for (int i = 0; i < ALL; i++) {
            int left = (mirrored ? ALL - 1 - i : i) * STEP;
            if (i < filled) {
                g.setColor(Paints.color("Dragoman.text"));
                g.fill(new Rectangle2D.Double(left, 0, SIZE, SIZE));
            } else {
                g.setColor(Paints.color("Dragoman.control"));
                g.draw(new Rectangle2D.Double(left + 0.5, 0.5, SIZE - 1.0, SIZE - 1.0));
            }
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(ALL * STEP);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }
}
