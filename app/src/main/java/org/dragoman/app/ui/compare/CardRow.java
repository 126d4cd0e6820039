package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** A line of the card: a code, a name that wraps, a count at the other end. */
final class CardRow extends JPanel {
    private static final int CODE = 30;
    private static final int COUNT = 28;

    private final PhraseLabel code;
    private final PhraseLabel name;
    private final PhraseLabel count;

    CardRow(String code, Phrase name, boolean rightToLeft, String count) {
        this.code = new PhraseLabel().phrase(Phrase.of(code, Tone.GROUP)).direction(false);
        this.name = new PhraseLabel().phrase(name).direction(rightToLeft).wrapping(true);
        this.count = new PhraseLabel().phrase(Phrase.of(count, Tone.TAG));
        setOpaque(false);
        setLayout(new Layout());
        add(this.code);
        add(this.name);
        add(this.count);
    }

    private final class Layout implements LayoutManager, Stack.WidthAware {
        private int middle(int width) {
            return width - UIScale.scale(CODE + COUNT);
        }

        @Override
        public int heightFor(Container parent, int width) {
            return name.heightFor(middle(width));
        }

        @Override
        public void layoutContainer(Container parent) {
            boolean ltr = parent.getComponentOrientation().isLeftToRight();
            int width = parent.getWidth();
            int codeWidth = UIScale.scale(CODE);
            int countWidth = Math.min(UIScale.scale(COUNT), count.getPreferredSize().width);
            int line = Math.min(parent.getHeight(), name.heightFor(10_000));
            int codeX = ltr ? 0 : width - code.getPreferredSize().width;
            code.setBounds(codeX, 0, codeWidth, line);
            name.setBounds(ltr ? codeWidth : UIScale.scale(COUNT), 0, middle(width), parent.getHeight());
            count.setBounds(ltr ? width - countWidth : 0, 0, countWidth, line);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = Math.max(parent.getWidth(), UIScale.scale(200));
            return new Dimension(width, heightFor(parent, width));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void addLayoutComponent(String key, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
