package org.dragoman.app.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.JComponent;

/** Puts components below each other over the full width, wrapped text as high as that width asks for. */
public final class Stack implements LayoutManager {
    private final int gap;

    /**
     * A stack.
     *
     * @param gap between two components, in scaled pixels
     */
    public Stack(int gap) {
        this.gap = gap;
    }

    private static int height(Component component, int width) {
        if (component instanceof PhraseLabel label) {
            return label.heightFor(width);
        }
        if (component instanceof JComponent inner && inner.getLayout() instanceof WidthAware aware) {
            return aware.heightFor(inner, width);
        }
        return component.getPreferredSize().height;
    }

    /** A layout that knows how high its container must be at a width. */
    public interface WidthAware {
        /**
         * The height that a container needs.
         *
         * @param parent the container
         * @param width its width
         * @return its height, insets included
         */
        int heightFor(Container parent, int width);
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets in = parent.getInsets();
        int width = parent.getWidth() - in.left - in.right;
        int y = in.top;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                int height = height(child, width);
                child.setBounds(in.left, y, width, height);
                y += height + gap;
            }
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets in = parent.getInsets();
        int width = Math.max(40, parent.getWidth() - in.left - in.right);
        int height = 0;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                height += height(child, width) + gap;
            }
        }
        return new Dimension(width + in.left + in.right, Math.max(0, height - gap) + in.top + in.bottom);
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
