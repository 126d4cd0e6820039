package org.dragoman.app.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.stream.Stream;

/**
 * Puts components side by side in one line the way the window reads: words that wrap in what the others leave, the others as
 * wide as they would be. All begin at the first line.
 */
public final class Beside implements LayoutManager, Stack.WidthAware {
    /** Words get so much of the line at least. */
    private static final int LEAST = 3;

    private final PhraseLabel words;
    private final int gap;

    /**
     * A line.
     *
     * @param words what wraps, one of the components
     * @param gap between two components, in scaled pixels
     */
    public Beside(PhraseLabel words, int gap) {
        this.words = words.wrapping(true);
        this.gap = gap;
    }

    private int others(Container parent) {
        int width = 0;
        for (Component child : parent.getComponents()) {
            width += child == words ? 0 : child.getPreferredSize().width + gap;
        }
        return width;
    }

    private int room(Container parent, int width) {
        Insets in = parent.getInsets();
        int whole = width - in.left - in.right;
        return Math.max(whole / LEAST, whole - others(parent));
    }

    @Override
    public int heightFor(Container parent, int width) {
        Insets in = parent.getInsets();
        int highest = highest(parent);
        int height = Math.max(highest, words.heightFor(room(parent, width)) + lower(highest));
        return height + in.top + in.bottom;
    }

    private int highest(Container parent) {
        return Stream.of(parent.getComponents())
                .filter(c -> c != words)
                .mapToInt(c -> c.getPreferredSize().height)
                .max()
                .orElse(0);
    }

    /** The first line stands in the middle of what is beside it. */
    private int lower(int highest) {
        return Math.max(0, (highest - words.lineHeight()) / 2);
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets in = parent.getInsets();
        boolean mirrored = !parent.getComponentOrientation().isLeftToRight();
        int room = room(parent, parent.getWidth());
        int highest = highest(parent);
        int line = Math.max(highest, words.lineHeight());
        int x = 0;
        for (Component child : parent.getComponents()) {
            boolean wraps = child == words;
            Dimension size = wraps ? new Dimension(room, words.heightFor(room)) : child.getPreferredSize();
            int y = wraps ? lower(highest) : (line - size.height) / 2;
            int left = mirrored ? parent.getWidth() - in.right - x - size.width : in.left + x;
            child.setBounds(left, in.top + y, size.width, size.height);
            x += size.width + gap;
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets in = parent.getInsets();
        int width = parent.getWidth() > 0 ? parent.getWidth() : words.lineWidth() + others(parent) + in.left + in.right;
        return new Dimension(width, heightFor(parent, width));
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
