package org.dragoman.app.ui.look;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** A small word in a box: a language, a count, the mark of a sample. */
public final class Chip extends JPanel {
    /** What a chip says by its box. */
    public enum Form {
        /** A language: thin line. */
        LANGUAGE,
        /** A count: filled, round. */
        COUNT,
        /** A mark that something is not the real thing: broken line. */
        MARK
    }

    private final Form form;

    /**
     * A chip.
     *
     * @param text its word
     * @param form its box
     */
    public Chip(String text, Form form) {
        super(new BorderLayout());
        this.form = form;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(1), UIScale.scale(6), UIScale.scale(1), UIScale.scale(6)));
        add(new PhraseLabel(Phrase.of(text, Tone.TAG)));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        float arc = form == Form.COUNT ? getHeight() : UIScale.scale(6f);
        RoundRectangle2D box = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
        if (form == Form.COUNT) {
            g.setColor(Paints.color("Dragoman.faint"));
            g.fill(box);
        } else {
            g.setColor(Paints.color("Dragoman.control"));
            if (form == Form.MARK) {
                g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0));
            }
            g.draw(box);
        }
        g.dispose();
    }
}
