package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.View;
import org.dragoman.app.ui.beads.SegmentPlace;
import org.dragoman.app.ui.compare.SentenceNumber;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A cell of a row: the sentences that a bead has of an article, each with its number, by which it can be dragged. */
final class RowText extends MarkedText implements RowCell {
    /** What is done with sentences by mouse. */
    interface Hand {
        /** A sentence is dragged over a place of the cell. */
        void drag(RowText cell, SegmentPlace place, Point at);

        /** It is let go there. */
        void drop(RowText cell, SegmentPlace place, Point at);
    }

    private final transient Hand hand;
    private transient BeadRows.@Nullable Side side;
    private transient @Nullable SegmentPlace held;
    private int row = -1;

    RowText(Scene scene, int pane, Hand hand) {
        super(scene, pane, false);
        this.hand = hand;
    }

    /** Shows a side of a row. */
    void bind(int number, BeadRows.Side shown, HiddenParts hidden) {
        row = number;
        side = shown;
        setName("compare.row." + number + "." + pane);
        quietly(() -> {
            setDocument(ArticleDocument.of(article(), shown, scene.face(pane), hidden));
            applyDirection();
            takeCaret();
        });
        getAccessibleContext()
                .setAccessibleName(scene.messages()
                        .text("reading.cell", "row", number + 1, "language", PaneHeader.language(scene, pane)));
        getAccessibleContext().setAccessibleDescription(scene.messages().text("reading.cell.about"));
        mark();
        note();
        light();
    }

    @Override
    int base() {
        return side == null ? 0 : side.span().start();
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public int pane() {
        return pane;
    }

    @Override
    public int heightFor(int width) {
        Insets in = getInsets();
        View root = getUI().getRootView(this);
        root.setSize(Math.max(1, width - in.left - in.right), Integer.MAX_VALUE);
        return (int) Math.ceil(root.getPreferredSpan(View.Y_AXIS)) + in.top + in.bottom;
    }

    /** The numbers stand where the line begins. */
    @Override
    public Insets getInsets() {
        int lead = UIScale.scale(34);
        int trail = UIScale.scale(14);
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        return new Insets(UIScale.scale(11), leftToRight ? lead : trail, UIScale.scale(12), leftToRight ? trail : lead);
    }

    @Override
    public Insets getInsets(Insets insets) {
        Insets mine = getInsets();
        insets.set(mine.top, mine.left, mine.bottom, mine.right);
        return insets;
    }

    /** A click with Ctrl takes a sentence to the chosen ones, or out of them. */
    @Override
    protected void processMouseEvent(MouseEvent e) {
        int mask = getToolkit().getMenuShortcutKeyMaskEx();
        if (SwingUtilities.isLeftMouseButton(e) && (e.getModifiersEx() & mask) != 0) {
            SegmentPlace place = sentence(e.getPoint());
            if (e.getID() == MouseEvent.MOUSE_PRESSED && place != null) {
                scene.beads().toggle(place);
                e.consume();
            }
            return;
        }
        super.processMouseEvent(e);
        SegmentPlace place = held;
        if (e.getID() == MouseEvent.MOUSE_PRESSED) {
            held = SwingUtilities.isLeftMouseButton(e) && onNumber(e) ? sentence(e.getPoint()) : null;
        } else if (e.getID() == MouseEvent.MOUSE_RELEASED && place != null) {
            held = null;
            hand.drop(this, place, e.getPoint());
        }
    }

    private @Nullable SegmentPlace sentence(Point at) {
        return sentence(base() + viewToModel2D(at));
    }

    /** The sentence at an offset of the article, null where nothing is aligned. */
    @Nullable
    SegmentPlace sentence(int offset) {
        BeadRows.Side shown = side;
        if (shown == null || model().comparison() == null) {
            return null;
        }
        Segment found = shown.segments().get(0);
        for (Segment segment : shown.segments()) {
            found = segment.span().start() <= offset ? segment : found;
        }
        return new SegmentPlace(pane, found.index());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        BeadRows.Side shown = side;
        if (shown == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (scene.reading().current() == row) {
            g.setColor(Paints.color("Dragoman.accent"));
            int wide = UIScale.scale(3);
            g.fillRect(getComponentOrientation().isLeftToRight() ? 0 : getWidth() - wide, 1, wide, getHeight() - 2);
        }
        g.setFont(Faces.latin(UIScale.scale(11f), false));
        int first = first(scene, pane);
        for (Segment segment : shown.segments()) {
            number(g, segment, first);
        }
        g.dispose();
    }

    /** The number of the first sentence: a headline has none. */
    static int first(Scene scene, int pane) {
        ArticleComparison known = scene.compare().comparison();
        return known == null ? 1 : SentenceNumber.first(known.articles().get(pane));
    }

    private void number(Graphics2D g, Segment segment, int first) {
        SegmentPlace place = new SegmentPlace(pane, segment.index());
        boolean chosen = scene.beads().selection().size() > 1 && scene.beads().selected(place);
        if (segment.title() && !chosen || (!chosen && noted(segment.span()))) {
            return;
        }
        try {
            Rectangle2D line = modelToView2D(segment.span().start() - base());
            if (line == null) {
                return;
            }
            String words = Integer.toString(segment.index() + first);
            float width = g.getFontMetrics().stringWidth(words);
            float room = UIScale.scale(18f);
            boolean leftToRight = getComponentOrientation().isLeftToRight();
            double left = leftToRight ? UIScale.scale(24f) - width : getWidth() - UIScale.scale(24f);
            double baseline = line.getY() + g.getFontMetrics().getAscent() + UIScale.scale(arabic() ? 8f : 3f);
            if (chosen) {
                g.setColor(Paints.color("Dragoman.accent"));
                double wide = Math.max(room, width + UIScale.scale(6f));
                g.fill(new RoundRectangle2D.Double(
                        left + width / 2 - wide / 2, baseline - UIScale.scale(13f), wide, room, 6, 6));
            }
            g.setColor(Paints.color(chosen ? "Dragoman.onAccent" : "Dragoman.quiet"));
            g.drawString(words, (float) left, (float) baseline);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean noted(Span span) {
        return scene.notes().of(pane).stream().anyMatch(n -> n.span().overlaps(span));
    }

    /** A sentence is dragged by its number; no text is selected meanwhile. */
    @Override
    protected void processMouseMotionEvent(MouseEvent e) {
        SegmentPlace place = held;
        if (place != null && e.getID() == MouseEvent.MOUSE_DRAGGED) {
            hand.drag(this, place, e.getPoint());
            return;
        }
        setCursor(Cursor.getPredefinedCursor(onNumber(e) ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
        super.processMouseMotionEvent(e);
    }

    private boolean onNumber(MouseEvent e) {
        Insets in = getInsets();
        return getComponentOrientation().isLeftToRight()
                ? e.getX() < in.left - UIScale.scale(4)
                : e.getX() > getWidth() - in.right + UIScale.scale(4);
    }
}
