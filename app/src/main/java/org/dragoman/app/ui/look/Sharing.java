package org.dragoman.app.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Two things in one line, the second at the far end: each has what it needs, and where both need more than there is, neither less
 * than half while the other has more.
 */
public final class Sharing implements LayoutManager {
    private final int gap;

    /**
     * A layout.
     *
     * @param gap room between the two, in pixels of the screen
     */
    public Sharing(int gap) {
        this.gap = gap;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets in = parent.getInsets();
        int width = in.left + in.right + gap;
        int height = 0;
        for (Component each : parent.getComponents()) {
            width += each.getPreferredSize().width;
            height = Math.max(height, each.getPreferredSize().height);
        }
        return new Dimension(width, height + in.top + in.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(gap, preferredLayoutSize(parent).height);
    }

    /** How much of a room the first gets. */
    static int first(int room, int first, int second) {
        if (first + second <= room) {
            return first;
        }
        int half = room / 2;
        return first <= half ? first : second <= half ? room - second : half;
    }

    @Override
    public void layoutContainer(Container parent) {
        if (parent.getComponentCount() < 2) {
            return;
        }
        Insets in = parent.getInsets();
        Component one = parent.getComponent(0);
        Component two = parent.getComponent(1);
        int room = Math.max(0, parent.getWidth() - in.left - in.right - gap);
        int height = parent.getHeight() - in.top - in.bottom;
        int first = first(room, one.getPreferredSize().width, two.getPreferredSize().width);
        boolean mirrored = !parent.getComponentOrientation().isLeftToRight();
        one.setBounds(mirrored ? in.left + room - first + gap : in.left, in.top, first, height);
        two.setBounds(mirrored ? in.left : in.left + first + gap, in.top, room - first, height);
    }
}
