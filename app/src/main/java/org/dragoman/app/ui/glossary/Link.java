package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;

/** Words of several tones that lead somewhere: by a click, by Enter or by Space. */
final class Link extends JPanel {
    Link(Phrase words, boolean rightToLeft, String tip, Runnable go) {
        super(new OneLabel());
        setOpaque(false);
        PhraseLabel label = new PhraseLabel().phrase(words).wrapping(true).direction(rightToLeft);
        add(label);
        setFocusable(true);
        setToolTipText(tip);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName(words.plain());
        getAccessibleContext().setAccessibleDescription(tip);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                go.run();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        for (String key : new String[] {"ENTER", "SPACE"}) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "go");
        }
        getActionMap().put("go", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                go.run();
            }
        });
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (isFocusOwner()) {
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.HYPERLINK;
                }
            };
        }
        return accessibleContext;
    }

    /** As high as its label is at its width. */
    private static final class OneLabel extends BorderLayout implements Stack.WidthAware {
        @Override
        public int heightFor(Container parent, int width) {
            return ((PhraseLabel) parent.getComponent(0)).heightFor(width) + UIScale.scale(4);
        }
    }
}
