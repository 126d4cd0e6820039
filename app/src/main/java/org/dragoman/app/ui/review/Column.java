package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;

/** Components below each other that scroll, as wide as what they scroll in; Page Up, Page Down and arrows move it. */
final class Column extends ScrollPage {
    Column(int gap) {
        super(new Stack(UIScale.scale(gap)));
        setOpaque(false);
    }

    /** A scroll pane around it. */
    JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(Paints.color("Dragoman.window"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(20));
        return scroll;
    }

    /** Cells of one row side by side, equally wide, as high as the highest; from the side where reading begins. */
    static final class Row implements LayoutManager, Stack.WidthAware {
        @Override
        public int heightFor(Container parent, int width) {
            Insets in = parent.getInsets();
            int cell = (width - in.left - in.right) / Math.max(1, parent.getComponentCount());
            int height = 0;
            for (Component child : parent.getComponents()) {
                height = Math.max(height, height(child, cell));
            }
            return height + in.top + in.bottom;
        }

        private static int height(Component child, int width) {
            if (child instanceof PhraseLabel label) {
                return label.heightFor(width);
            }
            if (child instanceof Container inner && inner.getLayout() instanceof Stack) {
                Insets in = inner.getInsets();
                int height = in.top + in.bottom;
                for (Component part : inner.getComponents()) {
                    height += !part.isVisible()
                            ? 0
                            : part instanceof PhraseLabel label
                                    ? label.heightFor(width - in.left - in.right)
                                    : part.getPreferredSize().height;
                }
                return height + UIScale.scale(6) * Math.max(0, inner.getComponentCount() - 1);
            }
            return child.getPreferredSize().height;
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets in = parent.getInsets();
            int count = Math.max(1, parent.getComponentCount());
            int width = parent.getWidth() - in.left - in.right;
            boolean mirrored = !parent.getComponentOrientation().isLeftToRight();
            for (int i = 0; i < parent.getComponentCount(); i++) {
                int place = mirrored ? count - 1 - i : i;
                int left = width * place / count;
                int right = width * (place + 1) / count;
                parent.getComponent(i)
                        .setBounds(in.left + left, in.top, right - left, parent.getHeight() - in.top - in.bottom);
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(900);
            return new Dimension(width, heightFor(parent, width));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(40, 10);
        }

        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
