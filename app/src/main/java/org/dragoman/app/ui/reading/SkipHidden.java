package org.dragoman.app.ui.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javax.swing.SwingConstants;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.NavigationFilter;
import javax.swing.text.Position.Bias;

/** Keeps the caret out of what is hidden. */
final class SkipHidden extends NavigationFilter {
    private final ShownOffsets offsets;
    private final String content;

    SkipHidden(HiddenParts hidden, String content) {
        this.offsets = new ShownOffsets(hidden, content.length());
        this.content = content;
    }

    @Override
    public void setDot(FilterBypass bypass, int dot, Bias bias) {
        bypass.setDot(offsets.nearest(dot, dot >= bypass.getCaret().getDot()), bias);
    }

    @Override
    public void moveDot(FilterBypass bypass, int dot, Bias bias) {
        bypass.moveDot(offsets.nearest(dot, dot >= bypass.getCaret().getDot()), bias);
    }

    @Override
    public int getNextVisualPositionFrom(JTextComponent text, int pos, Bias bias, int direction, Bias[] biasRet)
            throws BadLocationException {
        int next = super.getNextVisualPositionFrom(text, pos, bias, direction, biasRet);
        boolean upright = direction == SwingConstants.NORTH || direction == SwingConstants.SOUTH;
        if (next >= 0 && next != pos && offsets.isShown(next)) {
            return next;
        }
        biasRet[0] = Bias.Forward;
        if (!upright) {
            return next < 0 ? pos : offsets.nearest(next, next > pos);
        }
        // A view without height ends the way up or down: the line behind it is looked for by offset.
        int across = offsets.acrossHidden(pos, direction == SwingConstants.SOUTH, content);
        return across == pos ? pos : sameColumn(text, pos, across);
    }

    /** The offset on the visual line of another that stands below or above the caret. */
    private static int sameColumn(JTextComponent text, int pos, int other) throws BadLocationException {
        Rectangle2D here = text.modelToView2D(pos);
        Rectangle2D there = text.modelToView2D(other);
        return here == null || there == null
                ? other
                : text.viewToModel2D(new Point2D.Double(here.getX(), there.getCenterY()));
    }
}
