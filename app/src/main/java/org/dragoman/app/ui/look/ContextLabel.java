package org.dragoman.app.ui.look;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedCharacterIterator;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A piece of a line of a concordance: stands at the keyword's side of its cell, and is cut at the other. */
public final class ContextLabel extends JComponent {
    /** Which side of its cell a piece stands at, whatever its direction. */
    public enum Side {
        /** At the left. */
        LEFT,
        /** In the middle. */
        MIDDLE,
        /** At the right. */
        RIGHT
    }

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Letters that fit into any cell. */
    private static final int MOST = 500;

    private String text = "";
    private Tone tone = Tone.PLAIN;
    private boolean rightToLeft;
    private boolean endKept;
    private Side side = Side.LEFT;

    /**
     * Shows a piece.
     *
     * @param words what it says
     * @param loudness how
     * @param direction whether it is read from right to left
     * @param place where it stands
     * @param keepEnd whether the end is kept where there is no room for all; else the beginning is
     * @return this label
     */
    public ContextLabel show(String words, Tone loudness, boolean direction, Side place, boolean keepEnd) {
        text = words.length() <= MOST
                ? words
                : keepEnd ? words.substring(words.length() - MOST) : words.substring(0, MOST);
        tone = loudness;
        rightToLeft = direction;
        side = place;
        endKept = keepEnd;
        getAccessibleContext().setAccessibleName(words);
        return this;
    }

    private TextLayout layout(String shown) {
        return new TextLayout(iterator(shown), CONTEXT);
    }

    private AttributedCharacterIterator iterator(String shown) {
        return Phrase.of(shown, tone)
                .attributed(rightToLeft, "", Integer.MAX_VALUE)
                .getIterator();
    }

    /** What there is room for. */
    private TextLayout fitting(float width) {
        TextLayout whole = layout(text);
        if (whole.getVisibleAdvance() <= width) {
            return whole;
        }
        float room = Math.max(1, width - UIScale.scale(12f));
        if (!endKept) {
            int cut = new TextMeasurer(iterator(text), CONTEXT).getLineBreakIndex(0, room);
            return layout(text.substring(0, cut) + "…");
        }
        TextMeasurer measurer = new TextMeasurer(iterator(text), CONTEXT);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (middle < text.length() && measurer.getAdvanceBetween(middle, text.length()) > room) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low)) ? low + 1 : low;
        return layout("…" + text.substring(start));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isOpaque()) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
        Insets in = getInsets();
        float width = getWidth() - in.left - in.right;
        if (text.isEmpty() || width <= 0) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        TextLayout line = fitting(width);
        float slack = width - line.getVisibleAdvance();
        float x = in.left
                + switch (side) {
                    case LEFT -> 0;
                    case MIDDLE -> slack / 2;
                    case RIGHT -> slack;
                };
        float height = line.getAscent() + line.getDescent();
        line.draw(g, x, (getHeight() - height) / 2 + line.getAscent());
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
