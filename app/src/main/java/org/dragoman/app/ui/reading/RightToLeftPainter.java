package org.dragoman.app.ui.reading;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import javax.swing.SwingConstants;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.GlyphView;
import javax.swing.text.Position.Bias;
import javax.swing.text.StyleConstants;
import javax.swing.text.TabExpander;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;

/**
 * Lays out and paints one run of text that runs from right to left.
 *
 * <p>Swing has such a painter, but loses it when it breaks a run once more because a line came out too wide; the run
 * is then measured from left to right, and caret, clicks and marks are off. This one stays with every part of a run.
 */
final class RightToLeftPainter extends GlyphView.GlyphPainter {
    private @Nullable TextLayout layout;
    private int from = -1;
    private int to = -1;

    private TextLayout layout(GlyphView view) {
        TextLayout known = layout;
        if (known == null || from != view.getStartOffset() || to != view.getEndOffset()) {
            from = view.getStartOffset();
            to = view.getEndOffset();
            Font font = view.getFont();
            FontRenderContext context = view.getContainer().getFontMetrics(font).getFontRenderContext();
            AttributedString text = new AttributedString(text(view));
            text.addAttribute(TextAttribute.FONT, font);
            text.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
            known = new TextLayout(text.getIterator(), context);
            layout = known;
        }
        return known;
    }

    /** The run without a line end, which has no width; never empty. */
    private static String text(GlyphView view) {
        AbstractDocument document = (AbstractDocument) view.getDocument();
        try {
            String text = document.getText(view.getStartOffset(), view.getEndOffset() - view.getStartOffset());
            String visible = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
            return visible.isEmpty() ? "\u200F" : visible;
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private float x(GlyphView view, int offset) {
        TextLayout known = layout(view);
        int index = Math.max(0, Math.min(offset - view.getStartOffset(), known.getCharacterCount()));
        TextHitInfo hit =
                index == known.getCharacterCount() ? TextHitInfo.trailing(index - 1) : TextHitInfo.leading(index);
        return known.getCaretInfo(hit)[0];
    }

    @Override
    public float getSpan(GlyphView view, int p0, int p1, @Nullable TabExpander tabs, float x) {
        if (p0 == view.getStartOffset() && p1 == view.getEndOffset()) {
            return layout(view).getAdvance();
        }
        return Math.abs(x(view, p1) - x(view, p0));
    }

    @Override
    public float getHeight(GlyphView view) {
        TextLayout known = layout(view);
        return known.getAscent() + known.getDescent() + known.getLeading();
    }

    @Override
    public float getAscent(GlyphView view) {
        return layout(view).getAscent();
    }

    @Override
    public float getDescent(GlyphView view) {
        return layout(view).getDescent();
    }

    @Override
    public void paint(GlyphView view, Graphics graphics, Shape area, int p0, int p1) {
        TextLayout known = layout(view);
        Rectangle2D box = area.getBounds2D();
        Graphics2D g = (Graphics2D) graphics.create();
        if (p0 > view.getStartOffset() || p1 < view.getEndOffset()) {
            double right = box.getX() + x(view, p0);
            double left = box.getX() + x(view, p1);
            g.clip(new Rectangle2D.Double(left, box.getY(), right - left, box.getHeight()));
        }
        known.draw(g, (float) box.getX(), (float) box.getY() + known.getAscent());
        g.dispose();
    }

    @Override
    public Shape modelToView(GlyphView view, int offset, Bias bias, Shape area) {
        Rectangle2D box = area.getBounds2D();
        return new Rectangle2D.Double(box.getX() + x(view, offset), box.getY(), 1, box.getHeight());
    }

    @Override
    public int viewToModel(GlyphView view, float x, float y, Shape area, Bias[] bias) {
        TextLayout known = layout(view);
        double inside = x - area.getBounds2D().getX();
        TextHitInfo hit = known.hitTestChar((float) inside, 0);
        int end = view.getEndOffset();
        int offset = Math.min(view.getStartOffset() + hit.getInsertionIndex(), end);
        bias[0] = offset == end ? Bias.Backward : Bias.Forward;
        return offset;
    }

    @Override
    public int getBoundedPosition(GlyphView view, int p0, float x, float length) {
        TextLayout known = layout(view);
        float start = x(view, p0);
        if (start - length <= 0) {
            return view.getEndOffset();
        }
        TextHitInfo hit = known.hitTestChar(start - length, 0);
        return Math.max(p0, view.getStartOffset() + hit.getCharIndex());
    }

    /** In a run of one direction the next place at the left is the next one in the text. */
    @Override
    public int getNextVisualPositionFrom(
            GlyphView view, int offset, Bias bias, Shape area, int direction, Bias[] next) {
        if (direction != SwingConstants.EAST && direction != SwingConstants.WEST) {
            return offset;
        }
        int start = view.getStartOffset();
        int end = view.getEndOffset();
        boolean left = direction == SwingConstants.WEST;
        int target;
        if (offset == -1) {
            target = left ? start : end - 1;
        } else {
            target = left ? offset + 1 : offset - 1;
        }
        next[0] = Bias.Forward;
        return target < start || target >= end ? -1 : target;
    }

    @Override
    public GlyphView.GlyphPainter getPainter(GlyphView view, int p0, int p1) {
        return new RightToLeftPainter();
    }

    /** Whether a run of a document is written from right to left. */
    static boolean suits(View view) {
        AbstractDocument document = (AbstractDocument) view.getDocument();
        Element levels = document.getBidiRootElement();
        Element run = levels.getElement(levels.getElementIndex(view.getStartOffset()));
        return StyleConstants.getBidiLevel(run.getAttributes()) % 2 == 1;
    }
}
