package org.dragoman.app.ui.reading;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextLayout;
import java.util.HashMap;
import java.util.Map;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.BoxView;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/**
 * The paragraphs of an article, one below the other. Only those that come into sight are broken into lines, so that a text
 * opens as fast as its first screen; the others have likely heights.
 */
final class PageView extends BoxView {
    private static final int SAMPLE = 200;
    /** Lines end before the margin: part of the last word of each does not fit. */
    private static final float RAGGED = 1.04f;

    private final Map<Font, Letters> fonts = new HashMap<>();

    /** Mean width and height of what is written in a font, in pixels. */
    private record Letters(float width, float height) {}

    PageView(Element element) {
        super(element, Y_AXIS);
    }

    /** How high the lines of a paragraph likely are on a page of a width in pixels. */
    float estimate(Element paragraph, int width) {
        Component text = getContainer();
        if (text == null || width <= 0) {
            return 0;
        }
        AttributeSet run = paragraph.getElement(0).getAttributes();
        Letters letters = fonts.computeIfAbsent(
                ((StyledDocument) getDocument()).getFont(run), f -> letters(paragraph, text.getFontMetrics(f)));
        int count = paragraph.getEndOffset() - paragraph.getStartOffset() - 1;
        double lines = Math.max(1, Math.ceil(count * letters.width() * RAGGED / width));
        float spacing = StyleConstants.getLineSpacing(paragraph.getAttributes());
        return (float) (lines * Math.floor(letters.height() * (1 + spacing)));
    }

    private Letters letters(Element paragraph, FontMetrics metrics) {
        int from = paragraph.getStartOffset();
        int length = Math.min(SAMPLE, paragraph.getEndOffset() - from - 1);
        try {
            String sample = length <= 0 ? "n" : getDocument().getText(from, length);
            // A font that borrows its Arabic letters is not as high as those it borrows from.
            TextLayout line = new TextLayout(sample, metrics.getFont(), metrics.getFontRenderContext());
            return new Letters(
                    line.getAdvance() / sample.length(), line.getAscent() + line.getDescent() + line.getLeading());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Breaks into lines what stands between two heights of the page, in pixels.
     *
     * @return by how much what already stood there has moved down, for it stays where it is for a reader who goes up
     */
    int prepare(int top, int bottom) {
        int anchor = -1;
        int stood = 0;
        for (boolean made = true; made; ) {
            made = false;
            settle();
            for (int i = first(top); i < getViewCount() && getOffset(Y_AXIS, i) < bottom; i++) {
                if (getView(i) instanceof Paragraph paragraph) {
                    if (anchor < 0 && paragraph.laid()) {
                        anchor = i;
                        stood = getOffset(Y_AXIS, i);
                    }
                    made |= paragraph.lay();
                }
            }
        }
        settle();
        return anchor < 0 ? 0 : getOffset(Y_AXIS, anchor) - stood;
    }

    /** Heights of paragraphs have changed: the others take their places. */
    private void settle() {
        if (!isAllocationValid()) {
            setSize(getWidth(), getHeight());
        }
    }

    /** The first paragraph that ends below a height. */
    private int first(int top) {
        int low = 0;
        int high = getViewCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (getOffset(Y_AXIS, middle) + getSpan(Y_AXIS, middle) <= top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
