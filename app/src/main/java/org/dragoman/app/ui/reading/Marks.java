package org.dragoman.app.ui.reading;

import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;
import javax.swing.text.Utilities;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Marks of a text in layers, the first one at the bottom. They move with the text while it is edited. Only what is in sight
 * is painted: the Java platform's own highlights are all asked to paint each time, which long texts with thousands of them do
 * not bear.
 */
final class Marks extends DefaultHighlighter implements DocumentListener {
    /** A mark and how it looks; its ends move. */
    private static final class Mark {
        private int start;
        private int end;
        private final HighlightPainter painter;

        Mark(Span span, HighlightPainter painter) {
            this.start = span.start();
            this.end = span.end();
            this.painter = painter;
        }
    }

    private static final int LINE = 24;

    private final List<List<Mark>> layers = new ArrayList<>();
    private @Nullable JTextComponent text;

    Marks(int count) {
        for (int i = 0; i < count; i++) {
            layers.add(new ArrayList<>());
        }
    }

    @Override
    public void install(JTextComponent component) {
        super.install(component);
        text = component;
    }

    /** Empties a layer. */
    void clear(int layer) {
        layers.get(layer).clear();
    }

    boolean isEmpty(int layer) {
        return layers.get(layer).isEmpty();
    }

    /** Adds a mark to a layer. */
    void add(int layer, Span span, HighlightPainter painter) {
        layers.get(layer).add(new Mark(span, painter));
    }

    /** Follows the edits of a document. */
    void follow(Document document) {
        document.addDocumentListener(this);
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        JTextComponent shown = text;
        if (shown == null || layers.stream().allMatch(List::isEmpty)) {
            return;
        }
        Rectangle clip = g.getClipBounds() == null ? shown.getVisibleRect() : g.getClipBounds();
        int[] sight = sight(shown, clip);
        int from = sight[0];
        int to = sight[1];
        Rectangle bounds = new Rectangle(shown.getSize());
        for (List<Mark> layer : layers) {
            for (Mark mark : layer) {
                if (mark.start <= to && mark.end >= from && mark.end > mark.start) {
                    mark.painter.paint(g, mark.start, mark.end, bounds, shown);
                }
            }
        }
    }

    /** First and last offset of what stands in a part of a text, with a line above and below. */
    static int[] sight(JTextComponent text, Rectangle part) {
        int from = text.getDocument().getLength();
        int to = 0;
        for (int x : new int[] {part.x, part.x + part.width}) {
            from = Math.min(from, text.viewToModel2D(new Point(x, part.y - LINE)));
            to = Math.max(to, text.viewToModel2D(new Point(x, part.y + part.height + LINE)));
        }
        // Beside a line that runs from right to left the platform does not tell its ends apart: whole paragraphs count.
        return new int[] {
            Utilities.getParagraphElement(text, from).getStartOffset(),
            Utilities.getParagraphElement(text, to).getEndOffset()
        };
    }

    @Override
    public void insertUpdate(DocumentEvent e) {
        int at = e.getOffset();
        int length = e.getLength();
        for (List<Mark> layer : layers) {
            for (Mark mark : layer) {
                mark.start += mark.start >= at ? length : 0;
                mark.end += mark.end > at ? length : 0;
            }
        }
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        int at = e.getOffset();
        int end = at + e.getLength();
        for (List<Mark> layer : layers) {
            for (Mark mark : layer) {
                mark.start = mark.start >= end ? mark.start - e.getLength() : Math.min(mark.start, at);
                mark.end = mark.end >= end ? mark.end - e.getLength() : Math.min(mark.end, at);
            }
        }
    }

    @Override
    public void changedUpdate(DocumentEvent e) {}
}
