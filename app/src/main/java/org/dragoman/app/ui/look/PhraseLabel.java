package org.dragoman.app.ui.look;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.CellRendererPane;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.JViewport;
import javax.swing.LookAndFeel;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.dragoman.app.ui.i18n.Isolates;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link Phrase}: mixed scripts each in its face, in a direction of its own, wrapped or cut with an ellipsis.
 * Where the direction is not set it is the component's.
 */
public final class PhraseLabel extends JComponent {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int UNLIMITED = 100_000;

    private Phrase phrase = Phrase.empty();
    private transient @Nullable Icon icon;
    private @Nullable Boolean rightToLeft;
    private boolean wrapping;
    private boolean listening;
    private transient Laid laid = new Laid(null, false);

    /** What was laid out last; it holds as long as words, direction and look are the same. */
    private static final class Laid {
        private final @Nullable LookAndFeel look;
        private final boolean rtl;
        private @Nullable TextLayout whole;
        private int width = -1;
        private List<TextLayout> lines = List.of();

        Laid(@Nullable LookAndFeel look, boolean rtl) {
            this.look = look;
            this.rtl = rtl;
        }
    }

    /** A label without words. */
    public PhraseLabel() {
        setOpaque(false);
    }

    /**
     * A label.
     *
     * @param phrase its words
     */
    public PhraseLabel(Phrase phrase) {
        this();
        this.phrase = phrase;
    }

    /**
     * Changes the words.
     *
     * @param phrase its words
     * @return this label
     */
    public PhraseLabel phrase(Phrase phrase) {
        this.phrase = phrase;
        laid = new Laid(null, false);
        getAccessibleContext().setAccessibleName(phrase.plain());
        revalidate();
        repaint();
        return this;
    }

    /**
     * {@return the words}
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Puts a sign before the words.
     *
     * @param icon the sign, null for none
     * @return this label
     */
    public PhraseLabel icon(@Nullable Icon icon) {
        this.icon = icon;
        return this;
    }

    /**
     * Sets the direction of the words, apart from the component's.
     *
     * @param rightToLeft null to follow the component
     * @return this label
     */
    public PhraseLabel direction(@Nullable Boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        return this;
    }

    /**
     * Whether long text goes on in a next line.
     *
     * @param wrapping false cuts it
     * @return this label
     */
    public PhraseLabel wrapping(boolean wrapping) {
        this.wrapping = wrapping;
        laid = new Laid(null, false);
        return this;
    }

    /**
     * {@return whether long text goes on in a next line}
     */
    public boolean isWrapping() {
        return wrapping;
    }

    /**
     * {@return the width of all words in one line}
     */
    public int lineWidth() {
        Insets in = getInsets();
        return (int) Math.ceil(Math.min(whole().getAdvance(), UNLIMITED)) + 1 + iconSpace() + in.left + in.right;
    }

    /**
     * {@return the height of a line}
     */
    public int lineHeight() {
        return (int) Math.ceil(height(whole()));
    }

    private Laid laid() {
        LookAndFeel look = UIManager.getLookAndFeel();
        if (laid.look != look || laid.rtl != rtl()) {
            laid = new Laid(look, rtl());
        }
        return laid;
    }

    private TextLayout whole() {
        Laid now = laid();
        TextLayout whole = now.whole;
        if (whole == null) {
            whole = new TextLayout(
                    phrase.attributed(now.rtl, "", Integer.MAX_VALUE).getIterator(), CONTEXT);
            now.whole = whole;
        }
        return whole;
    }

    /** What there is no room for stands in the tooltip. */
    @Override
    public @Nullable String getToolTipText() {
        String own = super.getToolTipText();
        boolean cut = own == null && !wrapping && getWidth() > 0 && getWidth() < lineWidth();
        return cut ? Isolates.embedded(phrase.plain()) : own;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return getToolTipText();
    }

    /** A label that hears of the mouse would take clicks from what it stands in. */
    private void listenForTip() {
        boolean tip = getToolTipText() != null;
        if (tip != listening && !inClickable()) {
            listening = tip;
            if (tip) {
                ToolTipManager.sharedInstance().registerComponent(this);
            } else {
                ToolTipManager.sharedInstance().unregisterComponent(this);
            }
        }
    }

    private boolean inClickable() {
        for (Container c = getParent();
                c != null && !(c instanceof JViewport || c instanceof JRootPane);
                c = c.getParent()) {
            if (c.getMouseListeners().length > 0 || c instanceof CellRendererPane) {
                return true;
            }
        }
        return false;
    }

    private boolean rtl() {
        return rightToLeft != null ? rightToLeft : !getComponentOrientation().isLeftToRight();
    }

    private int iconSpace() {
        return icon == null ? 0 : icon.getIconWidth() + UIScale.scale(8);
    }

    /**
     * The height that the words need.
     *
     * @param width of the whole label
     * @return its height
     */
    public int heightFor(int width) {
        Insets in = getInsets();
        float height = 0;
        for (TextLayout line : lines(width - in.left - in.right - iconSpace())) {
            height += height(line);
        }
        return (int) Math.ceil(height) + in.top + in.bottom;
    }

    /** Naskh's own lines are too far apart for labels; Latin ones a little too close. */
    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading() + UIScale.scale(2f);
    }

    private List<TextLayout> lines(int width) {
        Laid now = laid();
        if (now.width != width) {
            now.lines = broken(width);
            now.width = width;
        }
        return now.lines;
    }

    private List<TextLayout> broken(int width) {
        AttributedString all = phrase.attributed(rtl(), "", Integer.MAX_VALUE);
        if (!wrapping) {
            return List.of(single(all, width));
        }
        List<TextLayout> lines = new ArrayList<>();
        LineBreakMeasurer measurer = new LineBreakMeasurer(all.getIterator(), CONTEXT);
        int end = all.getIterator().getEndIndex();
        while (measurer.getPosition() < end) {
            lines.add(measurer.nextLayout(Math.max(width, 40)));
        }
        return lines;
    }

    private TextLayout single(AttributedString all, int width) {
        TextLayout whole = whole();
        if (whole.getVisibleAdvance() <= width) {
            return whole;
        }
        float room = Math.max(1, width - UIScale.scale(12f));
        int letters = new TextMeasurer(all.getIterator(), CONTEXT).getLineBreakIndex(0, room);
        int words = new LineBreakMeasurer(all.getIterator(), CONTEXT).nextOffset(room);
        // Behind a word where that costs next to nothing: room beside a cut name is room that the name could have.
        int keep = words >= letters * 9 / 10 ? words : letters;
        int cut = Math.max(0, Math.min(keep, phrase.length()));
        return new TextLayout(phrase.attributed(rtl(), "…", cut).getIterator(), CONTEXT);
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        Insets in = getInsets();
        if (wrapping && getWidth() > 0) {
            return new Dimension(getWidth(), heightFor(getWidth()));
        }
        int height = Math.max(lineHeight(), icon == null ? 0 : icon.getIconHeight());
        return new Dimension(lineWidth(), height + in.top + in.bottom);
    }

    /** Boxes must not stretch a label of one line: what stands behind it would go astray. */
    @Override
    public Dimension getMaximumSize() {
        return wrapping ? super.getMaximumSize() : getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet()
                ? super.getMinimumSize()
                : new Dimension(UIScale.scale(20), getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        listenForTip();
        if (isOpaque()) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Insets in = getInsets();
        List<TextLayout> lines = lines(getWidth() - in.left - in.right - iconSpace());
        boolean mirrored = !getComponentOrientation().isLeftToRight();
        float height = 0;
        for (TextLayout line : lines) {
            height += height(line);
        }
        float y = wrapping ? in.top : in.top + (getHeight() - in.top - in.bottom - height) / 2;
        if (icon != null) {
            int x = mirrored ? getWidth() - in.right - icon.getIconWidth() : in.left;
            icon.paintIcon(this, g, x, Math.round(y + (height(lines.get(0)) - icon.getIconHeight()) / 2));
        }
        float left = in.left + (mirrored ? 0 : iconSpace());
        float right = getWidth() - in.right - (mirrored ? iconSpace() : 0f);
        for (TextLayout line : lines) {
            float x = rtl() ? right - line.getVisibleAdvance() - trailing(line) : left;
            line.draw(g, x, y + UIScale.scale(1f) + line.getAscent());
            y += height(line);
        }
        g.dispose();
    }

    /** Trailing white space of a right-to-left line stands at its left and must not push the words away. */
    private static float trailing(TextLayout line) {
        return line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
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
