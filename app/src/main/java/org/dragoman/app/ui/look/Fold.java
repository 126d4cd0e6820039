package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/**
 * An area at the side that makes room where there is little: a strip stands for it, whose button brings it back and folds it
 * away again. Where there is room there is no strip. For the event thread.
 */
public final class Fold extends JPanel {
    private static final int STRIP = 26;

    private final JComponent content;
    private final JButton strip = new JButton();
    private final boolean leading;
    private final String show;
    private final String hide;
    private boolean narrow;
    private boolean opened;
    private transient Runnable changed = () -> {};

    /**
     * An area.
     *
     * @param content what it shows
     * @param leading whether it stands where reading begins, else at the other side
     * @param title what it is called
     * @param show what the button does that brings it back
     * @param hide what the button does that folds it away
     */
    public Fold(JComponent content, boolean leading, String title, String show, String hide) {
        super(new BorderLayout());
        this.content = content;
        this.leading = leading;
        this.show = show;
        this.hide = hide;
        strip.setIcon(new Standing(title));
        strip.setVerticalAlignment(SwingConstants.TOP);
        strip.setBackground(Paints.color("Dragoman.window"));
        strip.putClientProperty("JButton.buttonType", "borderless");
        strip.putClientProperty("FlatLaf.style", "arc: 0; margin: 8,0,8,0");
        strip.setPreferredSize(new Dimension(UIScale.scale(STRIP), 10));
        strip.addActionListener(e -> {
            opened = !opened;
            say();
            changed.run();
        });
        add(content);
        add(strip, leading ? BorderLayout.LINE_START : BorderLayout.LINE_END);
        say();
    }

    /** Names the button, for tests too. */
    @Override
    public void setName(String name) {
        super.setName(name);
        strip.setName(name + ".strip");
    }

    /** The split hears when there is another size to give. */
    void onChange(Runnable action) {
        changed = action;
    }

    /** There is room for it, or too little. */
    void narrow(boolean now) {
        if (now != narrow) {
            narrow = now;
            opened = false;
            say();
        }
    }

    boolean opened() {
        return opened;
    }

    boolean folded() {
        return narrow && !opened;
    }

    int stripWidth() {
        return strip.getPreferredSize().width;
    }

    /**
     * {@return the button that brings it back or folds it away; out of sight where there is room}
     */
    public JButton strip() {
        return strip;
    }

    /**
     * {@return whether what it shows is in sight}
     */
    public boolean open() {
        return !folded();
    }

    private void say() {
        boolean folded = folded();
        strip.setVisible(narrow);
        content.setVisible(!folded);
        String words = folded ? show : hide;
        strip.setToolTipText(words);
        strip.getAccessibleContext().setAccessibleName(words);
    }

    /** An arrow to where the area opens, and the title, turned so that it reads downwards. */
    private final class Standing implements Icon {
        private final String words;
        private final Icon on = Icons.pointing("next");
        private final Icon back = Icons.pointing("previous");

        Standing(String words) {
            this.words = words;
        }

        @Override
        public void paintIcon(Component c, Graphics graphics, int x, int y) {
            (leading == folded() ? on : back).paintIcon(c, graphics, x, y);
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(c.getFont());
            g.setColor(Paints.color("Dragoman.quiet"));
            g.rotate(Math.PI / 2, x, y);
            // Turned round, what was to the right is below, and the line stands on the left.
            int room = (getIconWidth()
                            - g.getFontMetrics().getAscent()
                            - g.getFontMetrics().getDescent())
                    / 2;
            g.drawString(
                    words,
                    x + getIconWidth() + UIScale.scale(8),
                    y - room - g.getFontMetrics().getDescent());
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(16);
        }

        @Override
        public int getIconHeight() {
            return getIconWidth()
                    + UIScale.scale(8)
                    + strip.getFontMetrics(strip.getFont()).stringWidth(words);
        }
    }
}
