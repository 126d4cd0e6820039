package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Utilities;
import org.dragoman.app.ui.compare.BeadPlace;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The whole text of one article, in the direction of its language. */
final class ArticleText extends MarkedText {
    private static final int CHARACTERS = 75;

    private transient HiddenParts hidden = HiddenParts.NONE;
    private int measure;
    private int least;

    ArticleText(Scene scene, int pane) {
        super(scene, pane, true);
        setName("compare.text." + pane);
        quietly(() -> {
            fill();
            applyDirection();
            takeCaret();
        });
        measure();
        mark();
        note();
        light();
    }

    @Override
    int base() {
        return 0;
    }

    /** The face or the size is another. */
    void restyle() {
        follow(false);
        quietly(() -> {
            ArticleDocument.restyle((DefaultStyledDocument) getDocument(), article(), scene.face(pane), hidden);
            applyDirection();
        });
        measure();
        revalidate();
        repaint();
    }

    /** Shows the text with what was set aside, or without. */
    void showSetAside() {
        follow(false);
        quietly(() -> {
            fill();
            setCaretPosition(Math.min(model().caret(pane), getDocument().getLength()));
        });
        mark();
        note();
        light();
        revalidate();
    }

    private void fill() {
        hidden = model().showsSetAside() ? HiddenParts.NONE : HiddenParts.of(article());
        setNavigationFilter(null);
        setDocument(ArticleDocument.of(article(), scene.face(pane), hidden));
        marks.follow(getDocument());
        if (!hidden.isEmpty()) {
            setNavigationFilter(new SkipHidden(hidden, article().text()));
        }
    }

    /** The article has another text: only what differs is replaced, so that nothing else moves. */
    void retext(TextEdit made) {
        if (!hidden.isEmpty()) {
            showSetAside();
            return;
        }
        follow(true);
        quietly(() -> replace(made));
    }

    private void replace(TextEdit made) {
        DefaultStyledDocument document = (DefaultStyledDocument) getDocument();
        try {
            TextEdit edit = TextEdit.between(
                    document.getText(0, document.getLength()), article().text());
            if (edit != null) {
                document.replace(edit.at(), edit.before().length(), edit.after(), null);
            }
            int end =
                    Math.min(article().text().length(), made.at() + made.after().length());
            if (article().layout() == null) {
                ArticleDocument.restyle(document, article(), scene.face(pane), hidden, made.at(), end);
            } else {
                ArticleDocument.restyle(document, article(), scene.face(pane), hidden);
            }
            setCaretPosition(Math.min(model().caret(pane), document.getLength()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure() {
        TextFace face = scene.face(pane);
        measure = face.width(CHARACTERS, getFontMetrics(face.font()));
        least = face.width(PaneView.LETTERS, getFontMetrics(face.font()));
    }

    /**
     * Breaks into lines what stands between two heights, in pixels of this component.
     *
     * @return by how much what stood there before has moved down
     */
    int prepare(int top, int bottom) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return 0;
        }
        // Asking for any place makes the text lay itself out for the width it has.
        y(0);
        int edge = getInsets().top;
        return ((PageView) getUI().getRootView(this).getView(0)).prepare(top - edge, bottom - edge);
    }

    /** Breaks into lines what would be in sight together with an offset, so that it stands where it says. */
    void prepareAround(int offset) {
        int room = Math.max(getVisibleRect().height, UIScale.scale(200));
        int before = -1;
        for (int y = y(offset); y != before; y = y(offset)) {
            before = y;
            prepare(y - room, y + room);
        }
    }

    /** Puts the caret where the model has it and brings it into sight. */
    void follow() {
        takeCaret();
        prepareAround(model().caret(pane));
        Rectangle place = around(model().caret(pane), UIScale.scale(48));
        if (place != null) {
            scrollRectToVisible(place);
        }
    }

    /** The offset at a height; the first one where the text has no size yet. */
    int offset(int y) {
        int x = getComponentOrientation().isLeftToRight() ? getInsets().left : getWidth() - getInsets().right;
        return Math.max(0, viewToModel2D(new Point(x, y)));
    }

    /** The first offset of the line at a height; beside a line from right to left the platform may give its end. */
    int first(int y) {
        int high = offset(y);
        int low = Utilities.getParagraphElement(this, Math.max(0, high - 1)).getStartOffset();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Rectangle2D line = line(middle);
            if (line == null || line.getMaxY() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The height at which the line of an offset begins. */
    int y(int offset) {
        Rectangle2D line = line(offset);
        return line == null ? 0 : (int) line.getY();
    }

    private @Nullable Rectangle2D line(int offset) {
        try {
            return modelToView2D(Math.min(offset, getDocument().getLength()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much of the line of an offset is above a height. */
    double part(int offset, int y) {
        Rectangle2D line = line(offset);
        return line == null ? 0 : (y - line.getY()) / Math.max(1, line.getHeight());
    }

    /** The height above which a part of the line of an offset stands. */
    int y(int offset, double part) {
        Rectangle2D line = line(offset);
        return line == null ? 0 : (int) Math.round(line.getY() + part * Math.max(1, line.getHeight()));
    }

    /** What of the text can be seen, with a line before and behind it. */
    Span sight() {
        int[] seen = Marks.sight(this, getVisibleRect());
        return new Span(seen[0], Math.max(seen[0] + 1, seen[1]));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Rectangle clip = g.getClipBounds() == null ? getVisibleRect() : g.getClipBounds();
        prepare(clip.y, clip.y + clip.height);
        super.paintComponent(g);
        BeadBar.paint((Graphics2D) g, this, BeadPlace.segments(model(), pane));
    }

    /** The rest of a wide pane stays white, half on each side. */
    @Override
    public Insets getInsets() {
        // In a narrow pane the margins give way first.
        int side = Math.max(UIScale.scale(12), Math.min(UIScale.scale(25), (getWidth() - least) / 2));
        int spare = measure == 0 ? 0 : Math.max(0, getWidth() - 2 * side - measure) / 2;
        return new Insets(UIScale.scale(16), side + spare, UIScale.scale(20), side + spare);
    }

    @Override
    public Insets getInsets(Insets insets) {
        Insets mine = getInsets();
        insets.set(mine.top, mine.left, mine.bottom, mine.right);
        return insets;
    }
}
