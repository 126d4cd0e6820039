package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.text.Severity;

/** The sign of a severity: a cross, an exclamation mark or an i in a box, told apart without colour. */
final class SeveritySign implements Icon {
    private static final int SIZE = 18;

    private final Severity severity;

    SeveritySign(Severity severity) {
        this.severity = severity;
    }

    /** What it is called. */
    static String name(Severity severity, Messages messages) {
        return switch (severity) {
            case ERROR -> messages.text("severity.error");
            case WARNING -> messages.text("severity.warning");
            case INFO -> messages.text("severity.info");
        };
    }

    /** The theme's key of its colour. */
    static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "Dragoman.error";
            case WARNING -> "Dragoman.warning";
            case INFO -> "Dragoman.note";
        };
    }

    /** The theme's key of its ground. */
    static String ground(Severity severity) {
        return color(severity) + "Fill";
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        double scale = UIScale.getUserScaleFactor();
        g.scale(scale, scale);
        g.setColor(Paints.color(ground(severity)));
        g.fill(new RoundRectangle2D.Double(1, 1, 16, 16, 6, 6));
        g.setColor(Paints.color(color(severity)));
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (severity) {
            case ERROR -> {
                g.draw(new Line2D.Double(6.2, 6.2, 11.8, 11.8));
                g.draw(new Line2D.Double(6.2, 11.8, 11.8, 6.2));
            }
            case WARNING -> {
                g.draw(new Line2D.Double(9, 5, 9, 10));
                g.fill(new Ellipse2D.Double(7.9, 11.9, 2.2, 2.2));
            }
            case INFO -> {
                g.fill(new Ellipse2D.Double(7.9, 4.2, 2.2, 2.2));
                g.draw(new Line2D.Double(9, 8.4, 9, 13));
            }
        }
        g.dispose();
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
