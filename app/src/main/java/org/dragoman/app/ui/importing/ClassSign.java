package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.article.LineClass;

/** The shape of a class of line in its colour, so that no one needs to see colours. */
final class ClassSign implements Icon {
    private static final int SIZE = 14;

    private final LineClass kind;

    ClassSign(LineClass kind) {
        this.kind = kind;
    }

    /** The theme's key of the colour of a class. */
    static String color(LineClass kind) {
        return "Dragoman.line." + kind.code();
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        double scale = UIScale.getUserScaleFactor();
        g.scale(scale, scale);
        g.setColor(Paints.color(color(kind)));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (kind) {
            case TITLE -> g.fill(new Rectangle2D.Double(1, 4.5, 12, 5));
            case BODY -> lines(g, 1.5, 3.5, 12.5, 3.5, 1.5, 7, 12.5, 7, 1.5, 10.5, 12.5, 10.5);
            case DATELINE -> {
                g.draw(new Ellipse2D.Double(1.5, 1.5, 11, 11));
                lines(g, 7, 4, 7, 7.2, 7, 7.2, 9.4, 8.4);
            }
            case CREDIT -> {
                g.draw(new Ellipse2D.Double(4.5, 1.2, 5, 5));
                g.draw(path(1.8, 12.6, 2.6, 9.4, 11.4, 9.4, 12.2, 12.6));
            }
            case RELATED -> {
                lines(g, 3, 11, 11, 3);
                g.draw(path(5, 3, 11, 3, 11, 9));
            }
            case KEYWORDS -> lines(g, 5, 1.8, 4, 12.2, 10, 1.8, 9, 12.2, 2, 5, 12.4, 5, 1.6, 9, 12, 9);
            case PROMOTION -> g.fill(star());
            case SECOND_ARTICLE -> {
                g.draw(new Rectangle2D.Double(1.5, 1.5, 8, 8));
                g.draw(path(12.5, 5, 12.5, 12.5, 5, 12.5));
            }
            case OTHER -> {
                for (double dot : new double[] {1.4, 5.9, 10.4}) {
                    g.fill(new Ellipse2D.Double(dot, 5.8, 2.4, 2.4));
                }
            }
        }
        g.dispose();
    }

    private static void lines(Graphics2D g, double... xy) {
        for (int i = 0; i + 3 < xy.length; i += 4) {
            g.draw(new Line2D.Double(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]));
        }
    }

    private static Path2D path(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 1 < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static Path2D star() {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double radius = i % 2 == 0 ? 6.6 : 2.9;
            xy[2 * i] = 7 + radius * Math.cos(angle);
            xy[2 * i + 1] = 7.3 + radius * Math.sin(angle);
        }
        Path2D star = path(xy);
        star.closePath();
        return star;
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
