package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;

/** Columns of equal width with gutters between them, the first at the side where reading begins. */
final class Columns implements LayoutManager {
    private static final int GUTTER = 44;
    private static final int SMALL_GUTTER = 24;

    private final boolean mirrored;

    Columns(boolean mirrored) {
        this.mirrored = mirrored;
    }

    private static int gutter(int width) {
        return Math.max(UIScale.scale(SMALL_GUTTER), Math.min(UIScale.scale(GUTTER), width / 24));
    }

    /** How wide columns are together of which each has a width. */
    static int wide(int count, int each) {
        return count * each + (count - 1) * UIScale.scale(SMALL_GUTTER);
    }

    /** Where a column stands in a given width; {@code y} and {@code height} are 0. */
    Rectangle column(int index, int count, int width) {
        int gutter = gutter(width);
        int each = Math.max(1, (width - gutter * (count - 1)) / count);
        int place = mirrored ? count - 1 - index : index;
        return new Rectangle(place * (each + gutter), 0, each, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
        int count = parent.getComponentCount();
        for (int i = 0; i < count; i++) {
            Rectangle column = column(i, count, parent.getWidth());
            parent.getComponent(i).setBounds(column.x, 0, column.width, parent.getHeight());
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int height = 0;
        for (int i = 0; i < parent.getComponentCount(); i++) {
            height = Math.max(height, parent.getComponent(i).getPreferredSize().height);
        }
        return new Dimension(UIScale.scale(860), height);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(1, UIScale.scale(40));
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}
}
