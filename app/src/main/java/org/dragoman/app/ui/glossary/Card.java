package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.dragoman.app.ui.look.Paints;

/** A box with a head and a page under it. */
class Card extends JPanel {
    private final JPanel head = new JPanel(new BorderLayout(UIScale.scale(8), 0));

    Card() {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(4), UIScale.scale(12), UIScale.scale(4), UIScale.scale(8))));
        add(head, BorderLayout.NORTH);
    }

    void head(Component words, Component tools) {
        head.removeAll();
        head.add(words);
        head.add(tools, BorderLayout.LINE_END);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        float arc = UIScale.scale(6f);
        RoundRectangle2D box = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
        g.setColor(Paints.color("Dragoman.pane"));
        g.fill(box);
        g.setColor(Paints.color("Dragoman.line"));
        g.draw(box);
        g.dispose();
    }
}
