package org.dragoman.app.ui.reading;

import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.BoxView;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position.Bias;
import javax.swing.text.View;

/**
 * Where a stretch of text stands on the screen: one box a visual line, two where the line's direction changes inside
 * the stretch. Found by walking the view tree, whose leaves never hold two lines or two directions.
 */
final class MentionBoxes {
    /**
     * Part of a stretch on one visual line.
     *
     * @param bounds in the coordinates of the text component
     * @param baseline on which the letters stand
     */
    record Box(Rectangle2D bounds, double baseline) {
        boolean continues(Box other) {
            return Math.abs(baseline - other.baseline) < 1
                    && bounds.getMinX() <= other.bounds.getMaxX() + 1
                    && other.bounds.getMinX() <= bounds.getMaxX() + 1;
        }

        Box with(Box other) {
            return new Box(bounds.createUnion(other.bounds), baseline);
        }
    }

    private MentionBoxes() {}

    /** Boxes in text order; none where the component has no size yet, or where nothing of them meets the clip. */
    static List<Box> of(JTextComponent text, int start, int end, Rectangle clip) {
        List<Box> boxes = new ArrayList<>();
        AbstractDocument document = (AbstractDocument) text.getDocument();
        if (text.getWidth() <= 0 || text.getHeight() <= 0) {
            return boxes;
        }
        document.readLock();
        try {
            // Asking for any place makes the text lay itself out, for a width that only its delegate knows.
            text.modelToView2D(start);
            BoxView page = (BoxView) text.getUI().getRootView(text).getView(0);
            Insets in = text.getInsets();
            collect(page, new Rectangle(in.left, in.top, page.getWidth(), page.getHeight()), start, end, clip, boxes);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            document.readUnlock();
        }
        return boxes;
    }

    private static void collect(View view, Shape area, int start, int end, Rectangle clip, List<Box> boxes)
            throws BadLocationException {
        if (view.getStartOffset() >= end || view.getEndOffset() <= start || !meets(area, clip)) {
            return;
        }
        if (view.getViewCount() > 0) {
            boolean paragraphs = view instanceof PageView;
            int first = paragraphs ? Math.max(0, view.getViewIndex(start, Bias.Forward)) : 0;
            for (int i = first; i < view.getViewCount(); i++) {
                // The parts of a line stand as they are seen: of one from right to left the last comes first.
                if (paragraphs && view.getView(i).getStartOffset() >= end) {
                    break;
                }
                Shape child = view.getChildAllocation(i, area);
                if (child != null) {
                    collect(view.getView(i), child, start, end, clip, boxes);
                }
            }
            return;
        }
        int from = Math.max(start, view.getStartOffset());
        int to = Math.min(end, view.getEndOffset());
        while (to > from && Character.isWhitespace(text(view, to - 1))) {
            to--;
        }
        if (to == from) {
            return;
        }
        Rectangle2D whole = area.getBounds2D();
        Rectangle2D part =
                view.modelToView(from, Bias.Forward, to, Bias.Backward, area).getBounds2D();
        if (part.getWidth() <= 0) {
            return;
        }
        add(boxes, new Box(part, whole.getY() + whole.getHeight() * view.getAlignment(View.Y_AXIS)));
    }

    private static char text(View view, int offset) throws BadLocationException {
        return view.getDocument().getText(offset, 1).charAt(0);
    }

    private static boolean meets(Shape area, Rectangle clip) {
        Rectangle2D a = area.getBounds2D();
        return a.getMaxY() + 12 >= clip.y && a.getMinY() - 12 <= clip.getMaxY();
    }

    private static void add(List<Box> boxes, Box box) {
        int last = boxes.size() - 1;
        if (last >= 0 && boxes.get(last).continues(box)) {
            boxes.set(last, boxes.get(last).with(box));
        } else {
            boxes.add(box);
        }
    }
}
