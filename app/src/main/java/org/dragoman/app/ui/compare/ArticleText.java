package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JTextPane;
import javax.swing.ToolTipManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.DefaultStyledDocument;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.article.Article;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The text of one article: read only, with a caret, in the direction of its language, mentions marked. */
final class ArticleText extends JTextPane {
    private static final int CHARACTERS = 75;
    private static final String LATIN_SAMPLE = "the ministers of the region said on Friday that";
    private static final String ARABIC_SAMPLE = "وقال وزراء المنطقة يوم الجمعة إن";

    private final int pane;
    private final transient CompareModel model;
    private final transient PaneNotes notes;
    private final boolean arabic;
    private final transient Marks marks = new Marks(3);
    private transient HiddenParts hidden = HiddenParts.NONE;
    private int zoom;
    private int measure;
    private boolean quiet;

    ArticleText(CompareModel model, PaneNotes notes, int pane, int zoom) {
        this.model = model;
        this.notes = notes;
        this.pane = pane;
        this.zoom = zoom;
        this.arabic = article().language().rightToLeft();
        setName("compare.text." + pane);
        setEditorKit(new ArticleKit());
        setCaret(new VisibleCaret());
        setEditable(false);
        setFocusTraversalKeysEnabled(false);
        setHighlighter(marks);
        fill();
        measure(zoom);
        applyDirection();
        setCaretPosition(Math.min(model.caret(pane), getDocument().getLength()));
        addCaretListener(e -> {
            if (!quiet) {
                model.caretMoved(pane, e.getDot(), e.getMark());
            }
        });
        MouseAdapter mouse = new Hover();
        addMouseListener(mouse);
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseMotionListener(mouse);
        mark();
        note();
    }

    private Article article() {
        return model.articles().get(pane);
    }

    /** The article's own direction, whatever the window's is. */
    void applyDirection() {
        setComponentOrientation(arabic ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
    }

    boolean arabic() {
        return arabic;
    }

    void zoom(int steps) {
        zoom = steps;
        quiet = true;
        ArticleDocument.restyle((DefaultStyledDocument) getDocument(), article(), steps, hidden);
        quiet = false;
        measure(steps);
        revalidate();
        repaint();
    }

    /** Shows the text with what was set aside, or without. */
    void showSetAside() {
        quiet = true;
        fill();
        setCaretPosition(Math.min(model.caret(pane), getDocument().getLength()));
        quiet = false;
        mark();
        note();
        revalidate();
    }

    private void fill() {
        hidden = model.showsSetAside() ? HiddenParts.NONE : HiddenParts.of(article());
        setNavigationFilter(null);
        setDocument(ArticleDocument.of(article(), zoom, hidden));
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
        DefaultStyledDocument document = (DefaultStyledDocument) getDocument();
        quiet = true;
        try {
            TextEdit edit = TextEdit.between(
                    document.getText(0, document.getLength()), article().text());
            if (edit != null) {
                document.replace(edit.at(), edit.before().length(), edit.after(), null);
            }
            int end =
                    Math.min(article().text().length(), made.at() + made.after().length());
            if (article().layout() == null) {
                ArticleDocument.restyle(document, article(), zoom, hidden, made.at(), end);
            } else {
                ArticleDocument.restyle(document, article(), zoom, hidden);
            }
            setCaretPosition(Math.min(model.caret(pane), document.getLength()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        quiet = false;
    }

    private void measure(int zoom) {
        int size = ArticleDocument.size(arabic, zoom);
        Font font = arabic ? Faces.arabic(size, false) : Faces.latin(size, false);
        String sample = arabic ? ARABIC_SAMPLE : LATIN_SAMPLE;
        measure = getFontMetrics(font).stringWidth(sample) * CHARACTERS / sample.length();
    }

    /** Marks the mentions that the model knows now. */
    void mark() {
        marks.clear(1);
        for (Mention mention : model.mentions(pane)) {
            marks.add(1, mention.span(), new MentionPainter(mention, arabic, () -> level(mention)));
        }
        repaint();
    }

    /** Shows what is noted now, and what of it is chosen. */
    void note() {
        marks.clear(0);
        marks.clear(2);
        for (PaneNote note : notes.chosen(pane)) {
            marks.add(0, note.span(), new NotePainter(note, arabic, NotePainter.Form.GROUND));
            if (note.wave()) {
                marks.add(2, note.span(), new NotePainter(note, arabic, NotePainter.Form.FRAME));
            }
        }
        notes.of(pane).forEach(n -> marks.add(2, n.span(), new NotePainter(n, arabic, NotePainter.Form.NOTED)));
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String words = notes.at(pane, viewToModel2D(event.getPoint()));
        return words.isEmpty() ? null : Isolates.embedded(words);
    }

    private MentionPainter.Level level(Mention mention) {
        ActiveConcept active = model.active();
        if (active == null || !active.is(mention.concept().id())) {
            return MentionPainter.Level.REST;
        }
        Place place = active.place();
        boolean here = place != null && place.pane() == pane && place.mention().equals(mention);
        return here ? MentionPainter.Level.SELECTED : MentionPainter.Level.FILLED;
    }

    /** Puts the caret where the model has it and brings it into sight. */
    void follow() {
        int offset = Math.min(model.caret(pane), getDocument().getLength());
        Span selection = model.pane() == pane ? model.selection() : null;
        quiet = true;
        setCaretPosition(
                selection == null
                        ? offset
                        : Math.min(selection.end(), getDocument().getLength()));
        moveCaretPosition(offset);
        // It counts as seen although the keys are elsewhere.
        getCaret().setSelectionVisible(selection != null || isFocusOwner());
        quiet = false;
        List<MentionBoxes.Box> boxes =
                MentionBoxes.of(this, offset, offset + 1, new Rectangle(0, 0, getWidth(), getHeight()));
        if (!boxes.isEmpty()) {
            Rectangle2D box = boxes.get(0).bounds();
            int margin = UIScale.scale(48);
            scrollRectToVisible(
                    new Rectangle((int) box.getX(), (int) box.getY() - margin, 1, (int) box.getHeight() + 2 * margin));
        }
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

    /** What of the text can be seen, with a line before and behind it. */
    Span sight() {
        int[] seen = Marks.sight(this, getVisibleRect());
        return new Span(seen[0], Math.max(seen[0] + 1, seen[1]));
    }

    /** Boxes of a mention in this component's coordinates. */
    List<MentionBoxes.Box> boxes(Mention mention) {
        int length = getDocument().getLength();
        return MentionBoxes.of(
                this,
                Math.min(mention.span().start(), length),
                Math.min(mention.span().end(), length),
                new Rectangle(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight())));
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        BeadBar.paint((Graphics2D) g, this, BeadPlace.segments(model, pane));
    }

    /** The rest of a wide pane stays white, half on each side. */
    @Override
    public Insets getInsets() {
        int side = UIScale.scale(25);
        int spare = measure == 0 ? 0 : Math.max(0, getWidth() - 2 * side - measure) / 2;
        return new Insets(UIScale.scale(16), side + spare, UIScale.scale(20), side + spare);
    }

    @Override
    public Insets getInsets(Insets insets) {
        Insets mine = getInsets();
        insets.set(mine.top, mine.left, mine.bottom, mine.right);
        return insets;
    }

    /** Shows the caret in a text that cannot be edited, so that one sees where the keys are. */
    private static final class VisibleCaret extends DefaultCaret {
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
            model.hover(model.mentionAt(pane, offset)
                    .filter(p ->
                            boxes(p.mention()).stream().anyMatch(b -> b.bounds().contains(e.getPoint())))
                    .orElse(null));
        }

        @Override
        public void mouseExited(MouseEvent e) {
            model.hover(null);
        }
    }
}
