package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.concept.Status;

/** The name of a status, underlined as the status is everywhere: seen without colour. */
final class StatusLabel extends JComponent {
    private String text = "";
    private Status status = Status.ADMITTED;
    private Kind kind = Kind.TERM;

    StatusLabel show(String name, Status of, Kind hue) {
        text = name;
        status = of;
        kind = hue;
        getAccessibleContext().setAccessibleName(name);
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setColor(getBackground());
        if (isOpaque()) {
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        boolean rtl = !getComponentOrientation().isLeftToRight();
        Font font = Isolates.rightToLeft(text)
                ? Faces.arabic(UIScale.scale(14f), false)
                : Faces.latin(UIScale.scale(12f), false);
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        int width = metrics.stringWidth(text);
        int pad = UIScale.scale(10);
        int x = rtl ? getWidth() - pad - width : pad;
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.setColor(Paints.color("Dragoman.text"));
        g.drawString(text, x, y);
        line(g, status, Paints.color(kind.hue()), x, y + UIScale.scale(5f), width);
        g.dispose();
    }

    /** The line of a status. */
    static void line(Graphics2D g, Status status, Color color, float x, float y, float width) {
        g.setColor(color);
        float thick = UIScale.scale(1.5f);
        switch (status) {
            case PREFERRED -> {
                g.setStroke(new BasicStroke(thick));
                g.draw(new Line2D.Float(x, y, x + width, y));
            }
            case ADMITTED -> {
                g.setStroke(dashed(thick, 2, 3));
                g.draw(new Line2D.Float(x, y, x + width, y));
            }
            case CONTESTED, PROPOSED -> {
                g.setStroke(dashed(thick, 6, 3));
                g.draw(new Line2D.Float(x, y, x + width, y));
            }
            case DEPRECATED -> {
                g.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                Path2D.Float wave = new Path2D.Float();
                wave.moveTo(x, y);
                float half = UIScale.scale(4f);
                float high = UIScale.scale(2f);
                for (float at = x; at < x + width; at += 2 * half) {
                    wave.quadTo(at + half / 2, y - high, at + half, y);
                    wave.quadTo(at + 1.5f * half, y + high, at + 2 * half, y);
                }
                g.draw(wave);
            }
        }
    }

    private static BasicStroke dashed(float thick, float on, float off) {
        return new BasicStroke(
                thick,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {UIScale.scale(on), UIScale.scale(off)},
                0);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
