package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JTextPane;
import javax.swing.ToolTipManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.article.Article;
import org.dragoman.concept.Status;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Text of an article, or a stretch of it: read only, with a caret, mentions and notes marked. */
abstract class MarkedText extends JTextPane {
    private static final int LIT = 0;
    private static final int GROUND = 1;
    private static final int MENTIONS = 2;
    private static final int NOTES = 3;

    final transient Scene scene;
    final int pane;
    final transient Marks marks = new Marks(4);
    private boolean quiet;

    /** A text whose paragraphs are laid out when they come into sight, or one that tells its height at once. */
    MarkedText(Scene scene, int pane, boolean later) {
        this.scene = scene;
        this.pane = pane;
        setEditorKit(new ArticleKit(later));
        setCaret(new VisibleCaret());
        setEditable(false);
        setFocusTraversalKeysEnabled(false);
        setHighlighter(marks);
        addCaretListener(e -> {
            if (!quiet) {
                follow(true);
                model().caretMoved(pane, base() + e.getDot(), base() + e.getMark());
            }
        });
        MouseAdapter mouse = new Hover();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Offset in the article's text at which the document begins. */
    abstract int base();

    final CompareModel model() {
        return scene.compare();
    }

    final Article article() {
        return scene.article(pane);
    }

    final boolean arabic() {
        return article().language().rightToLeft();
    }

    /** Does something that moves the caret, of which the model knows already. */
    final void quietly(Runnable action) {
        boolean before = quiet;
        quiet = true;
        action.run();
        quiet = before;
    }

    /** Whether the text scrolls to where the caret was put; Swing does so later, when one may read elsewhere. */
    final void follow(boolean caret) {
        ((VisibleCaret) getCaret()).still = !caret;
    }

    /** The direction that the user gave the language, whatever the window's is. */
    void applyDirection() {
        setComponentOrientation(scene.face(pane).orientation());
    }

    /** Offset in the article's text behind the last char shown; the base where nothing is. */
    private int end() {
        return base() + getDocument().getLength();
    }

    private void add(int layer, Span span, Highlighter.HighlightPainter painter) {
        int from = Math.max(span.start(), base());
        int to = Math.min(span.end(), end());
        if (from < to) {
            marks.add(layer, new Span(from - base(), to - base()), painter);
        }
    }

    /** Marks the mentions that the model knows now. */
    final void mark() {
        marks.clear(MENTIONS);
        boolean own = scene.own().test(pane);
        int end = end();
        List<Mention> all = model().mentions(pane);
        for (int i = first(all, base()); i < all.size() && all.get(i).span().start() < end; i++) {
            Mention mention = all.get(i);
            Status status = own ? mention.term().status(article().day()) : null;
            add(MENTIONS, mention.span(), new MentionPainter(mention, arabic(), status, () -> level(mention)));
        }
        repaint();
    }

    /** The first of mentions in text order that ends behind an offset. */
    private static int first(List<Mention> all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Shows what is noted now, and what of it is chosen. */
    final void note() {
        marks.clear(GROUND);
        marks.clear(NOTES);
        for (PaneNote note : scene.notes().chosen(pane)) {
            add(GROUND, note.span(), new NotePainter(note, arabic(), NotePainter.Form.GROUND));
            if (note.wave()) {
                add(NOTES, note.span(), new NotePainter(note, arabic(), NotePainter.Form.FRAME));
            }
        }
        for (PaneNote note : scene.notes().of(pane)) {
            add(NOTES, note.span(), new NotePainter(note, arabic(), NotePainter.Form.NOTED));
        }
        repaint();
    }

    /** Fills what corresponds to the sentence under the mouse or at the caret. */
    final void light() {
        Span lit = scene.reading().lit(pane);
        boolean before = !marks.isEmpty(LIT);
        marks.clear(LIT);
        if (lit != null) {
            add(LIT, lit, MarkedText::fill);
        }
        if (before || lit != null) {
            repaint();
        }
    }

    private static void fill(Graphics graphics, int start, int end, Shape bounds, JTextComponent text) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Paints.color("Dragoman.selected"));
        Rectangle clip = g.getClipBounds() == null ? text.getVisibleRect() : g.getClipBounds();
        float pad = UIScale.scale(2f);
        for (MentionBoxes.Box box : MentionBoxes.of(text, start, end, clip)) {
            Rectangle2D b = box.bounds();
            g.fill(new RoundRectangle2D.Double(
                    b.getX() - pad, b.getY() - pad, b.getWidth() + 2 * pad, b.getHeight() + 2 * pad, pad, pad));
        }
        g.dispose();
    }

    /** In a pane narrower than a word the word goes on in the next line; none of it is hidden. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String words = scene.notes().at(pane, base() + viewToModel2D(event.getPoint()));
        return words.isEmpty() ? null : Isolates.embedded(words);
    }

    private MentionPainter.Level level(Mention mention) {
        ActiveConcept active = model().active();
        if (active == null || !active.is(mention.concept().id())) {
            return MentionPainter.Level.REST;
        }
        Place place = active.place();
        boolean here = place != null && place.pane() == pane && place.mention().equals(mention);
        return here ? MentionPainter.Level.SELECTED : MentionPainter.Level.FILLED;
    }

    /** Puts the caret where the model has it. */
    final void takeCaret() {
        int length = getDocument().getLength();
        int offset = Math.max(0, Math.min(model().caret(pane) - base(), length));
        follow(false);
        Span selection = model().pane() == pane ? model().selection() : null;
        quietly(() -> {
            setCaretPosition(selection == null ? offset : Math.max(0, Math.min(selection.end() - base(), length)));
            moveCaretPosition(offset);
        });
        // It counts as seen although the keys are elsewhere.
        getCaret().setSelectionVisible(selection != null || isFocusOwner());
    }

    /** Where an offset of the article stands, with room above and below; null where it has no place. */
    final @Nullable Rectangle around(int offset, int margin) {
        int at = Math.max(0, Math.min(offset - base(), getDocument().getLength()));
        List<MentionBoxes.Box> boxes = MentionBoxes.of(this, at, at + 1, new Rectangle(0, 0, getWidth(), getHeight()));
        if (boxes.isEmpty()) {
            return null;
        }
        Rectangle2D box = boxes.get(0).bounds();
        return new Rectangle((int) box.getX(), (int) box.getY() - margin, 1, (int) box.getHeight() + 2 * margin);
    }

    /** A click of the mouse takes the caret along, unless it meets the selection; the key opens the menu at the caret. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        if (event != null) {
            int offset = viewToModel2D(event.getPoint());
            if (offset < getSelectionStart()
                    || offset > getSelectionEnd()
                    || getSelectionStart() == getSelectionEnd()) {
                setCaretPosition(offset);
            }
            requestFocusInWindow();
            return null;
        }
        try {
            Rectangle2D place = modelToView2D(getCaretPosition());
            return place == null ? null : new Point((int) place.getX(), (int) place.getMaxY());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Boxes of a mention in this component's coordinates. */
    final List<MentionBoxes.Box> boxes(Mention mention) {
        int length = getDocument().getLength();
        return MentionBoxes.of(
                this,
                Math.max(0, Math.min(mention.span().start() - base(), length)),
                Math.max(0, Math.min(mention.span().end() - base(), length)),
                new Rectangle(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight())));
    }

    /** Shows the caret in a text that cannot be edited, so that one sees where the keys are. */
    private static final class VisibleCaret extends DefaultCaret {
        private boolean still;

        @Override
        protected void adjustVisibility(Rectangle place) {
            if (!still) {
                super.adjustVisibility(place);
            }
        }

        @Override
        public void focusGained(FocusEvent e) {
            super.focusGained(e);
            setVisible(true);
        }
    }

    private final class Hover extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent e) {
            int offset = viewToModel2D(e.getPoint());
            scene.reading().point(pane, base() + offset);
            model().hover(model().mentionAt(pane, base() + offset)
                    .filter(p ->
                            boxes(p.mention()).stream().anyMatch(b -> b.bounds().contains(e.getPoint())))
                    .orElse(null));
        }

        @Override
        public void mouseExited(MouseEvent e) {
            scene.reading().point(pane, -1);
            model().hover(null);
        }
    }
}
