package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.text.BadLocationException;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A bar beside the sentences of the bead at the caret, in every pane. */
final class BeadBar {
    private static final int GAP = 8;
    private static final int WIDTH = 3;

    private BeadBar() {}

    static void paint(Graphics2D graphics, ArticleText text, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Paints.color("Dragoman.accent"));
        Insets insets = text.getInsets();
        double width = UIScale.scale((float) WIDTH);
        double x = !text.getComponentOrientation().isLeftToRight()
                ? text.getWidth() - insets.right + UIScale.scale(GAP)
                : insets.left - UIScale.scale(GAP) - width;
        for (Span span : spans) {
            Rectangle2D from = at(text, span.start());
            Rectangle2D to = at(text, span.end());
            if (from != null && to != null) {
                g.fill(new RoundRectangle2D.Double(x, from.getY(), width, to.getMaxY() - from.getY(), width, width));
            }
        }
        g.dispose();
    }

    private static @Nullable Rectangle2D at(ArticleText text, int offset) {
        try {
            return text.modelToView2D(Math.min(offset, text.getDocument().getLength()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
