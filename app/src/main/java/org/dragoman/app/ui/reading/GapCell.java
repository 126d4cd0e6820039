package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** A cell of a row where an article has no sentence: hatched, with the likely reason in words. Takes the keys. */
final class GapCell extends JPanel implements RowCell {
    private static final int STEP = 12;

    private final PhraseLabel title = new PhraseLabel().wrapping(true);
    private final PhraseLabel reason = new PhraseLabel().wrapping(true);
    private final int pane;
    private int row = -1;
    private boolean hatched;

    GapCell(int pane) {
        super(new Stack(UIScale.scale(2)));
        this.pane = pane;
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(12), UIScale.scale(24), UIScale.scale(12), UIScale.scale(24)));
        setFocusable(true);
        setFocusTraversalKeysEnabled(false);
        add(title);
        add(reason);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    /** Shows a gap; without words where nothing is aligned yet. */
    void bind(int number, String name, String why) {
        row = number;
        hatched = !name.isEmpty();
        setName("compare.gap." + number + "." + pane);
        setFocusable(hatched);
        title.phrase(Phrase.of(name, Tone.STRONG));
        reason.phrase(Phrase.of(why, Tone.QUIET));
        title.setVisible(hatched);
        reason.setVisible(!why.isEmpty());
        getAccessibleContext().setAccessibleName(hatched ? name : " ");
        getAccessibleContext().setAccessibleDescription(why);
        setToolTipText(why.isEmpty() ? null : why);
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
        if (!hatched) {
            return UIScale.scale(24);
        }
        int inner = width - getInsets().left - getInsets().right;
        int words = title.heightFor(inner) + (reason.isVisible() ? UIScale.scale(2) + reason.heightFor(inner) : 0);
        return words + getInsets().top + getInsets().bottom;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Paints.color("Dragoman.pane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        if (hatched) {
            int step = UIScale.scale(STEP);
            g.setPaint(new TexturePaint(hatch(step), new Rectangle(0, 0, step, step)));
            g.fillRect(0, 0, getWidth(), getHeight());
            Rectangle words = title.getBounds();
            if (reason.isVisible()) {
                words = words.union(reason.getBounds());
            }
            words.grow(UIScale.scale(10), UIScale.scale(3));
            g.setColor(Paints.color("Dragoman.pane"));
            g.fillRect(words.x, words.y, words.width, words.height);
        }
        if (isFocusOwner()) {
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
        }
        g.dispose();
    }

    private static BufferedImage hatch(int step) {
        BufferedImage tile = new BufferedImage(step, step, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Paints.color("Dragoman.line"));
        for (int shift = -step; shift <= step; shift += step) {
            g.drawLine(shift, step, shift + step, 0);
        }
        g.dispose();
        return tile;
    }
}
