package org.dragoman.app.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * Puts components side by side the way the window reads, and goes on in a next line where there is no more room. None is
 * wider than the line.
 */
public final class Wrap implements LayoutManager, Stack.WidthAware {
    private final int gap;
    private final boolean lastAtEnd;
    private int asked;

    /**
     * A flow.
     *
     * @param gap between two components and two lines, in scaled pixels
     * @param lastAtEnd whether the last component stands at the end of its line
     */
    public Wrap(int gap, boolean lastAtEnd) {
        this.gap = gap;
        this.lastAtEnd = lastAtEnd;
    }

    private static int width(Component child, int room) {
        return Math.min(child.getPreferredSize().width, room);
    }

    private List<List<Component>> lines(Container parent, int room) {
        List<List<Component>> lines = new ArrayList<>();
        int x = 0;
        for (Component child : parent.getComponents()) {
            int width = width(child, room);
            if (!child.isVisible() || width == 0) {
                child.setBounds(0, 0, 0, 0);
                continue;
            }
            if (lines.isEmpty() || x + width > room) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(child);
            x += width + gap;
        }
        return lines;
    }

    private static int height(List<Component> line) {
        return line.stream().mapToInt(c -> c.getPreferredSize().height).max().orElse(0);
    }

    @Override
    public int heightFor(Container parent, int width) {
        Insets in = parent.getInsets();
        List<List<Component>> lines = lines(parent, width - in.left - in.right);
        int height = lines.stream().mapToInt(Wrap::height).sum();
        return height + gap * Math.max(0, lines.size() - 1) + in.top + in.bottom;
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets in = parent.getInsets();
        int room = parent.getWidth() - in.left - in.right;
        boolean mirrored = !parent.getComponentOrientation().isLeftToRight();
        int y = in.top;
        List<List<Component>> lines = lines(parent, room);
        for (List<Component> line : lines) {
            int height = height(line);
            int x = 0;
            for (Component child : line) {
                int width = width(child, room);
                boolean end = lastAtEnd && child == parent.getComponent(parent.getComponentCount() - 1);
                int at = end ? room - width : x;
                int own = child.getPreferredSize().height;
                child.setBounds(in.left + (mirrored ? room - at - width : at), y + (height - own) / 2, width, own);
                x += width + gap;
            }
            y += height + gap;
        }
        if (asked != parent.getWidth() && parent instanceof JComponent part) {
            // What is around it was laid out for the lines of another width.
            asked = parent.getWidth();
            SwingUtilities.invokeLater(part::revalidate);
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets in = parent.getInsets();
        if (parent.getWidth() > 0) {
            return new Dimension(parent.getWidth(), heightFor(parent, parent.getWidth()));
        }
        int width = 0;
        int height = 0;
        for (Component child : parent.getComponents()) {
            Dimension size = child.isVisible() ? child.getPreferredSize() : new Dimension();
            width += size.width == 0 ? 0 : size.width + gap;
            height = Math.max(height, size.height);
        }
        return new Dimension(Math.max(0, width - gap) + in.left + in.right, height + in.top + in.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(40, 10);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Every component has its place by its number.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // Nothing is kept of it.
    }
}
