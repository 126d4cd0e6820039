package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.Arrays;
import javax.swing.Box;
import javax.swing.JMenu;
import org.dragoman.app.ui.pages.PageSwitch;
import org.dragoman.app.ui.palette.PaletteView;

/**
 * Lays out the bar of the window: menus, the field that finds anything, the switch between perspectives. Where the bar is
 * narrow the field gives way first, down to its sign; then the switch shows signs only. While one types in the field it has
 * room for words, if need be where the switch stands.
 */
final class MenuBarLayout implements LayoutManager {
    private static final int GAP = 8;

    private final PaletteView finder;
    private final PageSwitch pages;

    MenuBarLayout(PaletteView finder, PageSwitch pages) {
        this.finder = finder;
        this.pages = pages;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Every component has its place by what it is.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // Nothing is kept of it.
    }

    private static int menus(Container bar) {
        return Arrays.stream(bar.getComponents())
                .filter(c -> c instanceof JMenu && c.isVisible())
                .mapToInt(c -> c.getPreferredSize().width)
                .sum();
    }

    private int switchWidth(boolean signs) {
        return pages.isVisible() ? pages.width(signs) : 0;
    }

    private Dimension size(Container bar, int field, int buttons) {
        Insets in = bar.getInsets();
        int height = Arrays.stream(bar.getComponents())
                .mapToInt(c -> c.getPreferredSize().height)
                .max()
                .orElse(0);
        return new Dimension(
                in.left + in.right + menus(bar) + field + buttons + 2 * UIScale.scale(GAP),
                in.top + in.bottom + height);
    }

    @Override
    public Dimension preferredLayoutSize(Container bar) {
        return size(bar, finder.getPreferredSize().width, switchWidth(false));
    }

    @Override
    public Dimension minimumLayoutSize(Container bar) {
        return size(bar, finder.signWidth(), switchWidth(true));
    }

    @Override
    public void layoutContainer(Container bar) {
        Insets in = bar.getInsets();
        int gap = UIScale.scale(GAP);
        int whole = bar.getWidth() - in.left - in.right;
        int room = whole - menus(bar) - 2 * gap;
        int least = finder.getMinimumSize().width;
        boolean typing = finder.isFocusOwner();
        boolean signs = room < switchWidth(false) + (typing ? least : finder.signWidth());
        int buttons = switchWidth(signs);
        if (typing && room - buttons < least) {
            buttons = 0;
        }
        int field = Math.min(finder.getPreferredSize().width, room - buttons);
        boolean sign = field < least;
        if (sign) {
            // Where there is no room for a sign either, its key still opens it.
            field = field < finder.signWidth() ? 0 : finder.signWidth();
        }
        pages.signs(signs);
        finder.sign(sign);
        place(bar, field, buttons, in, whole);
    }

    /** The field stands in the middle of what the others leave. */
    private void place(Container bar, int field, int buttons, Insets in, int whole) {
        int x = 0;
        for (Component menu : bar.getComponents()) {
            if (menu instanceof JMenu && menu.isVisible()) {
                int width = menu.getPreferredSize().width;
                put(bar, menu, in, whole, x, width, bar.getHeight() - in.top - in.bottom);
                x += width;
            }
        }
        int left = whole - buttons - x - field;
        x += Math.max(UIScale.scale(GAP), left / 2);
        put(bar, finder, in, whole, x, field, finder.getPreferredSize().height);
        x += field;
        for (Component glue : bar.getComponents()) {
            if (glue instanceof Box.Filler) {
                put(bar, glue, in, whole, x, Math.max(0, whole - buttons - x), 1);
            }
        }
        put(bar, pages, in, whole, whole - buttons, buttons, bar.getHeight() - in.top - in.bottom);
    }

    /** Counts from where the bar begins, the way the window reads. */
    private static void put(Container bar, Component component, Insets in, int whole, int x, int width, int height) {
        int left = bar.getComponentOrientation().isLeftToRight() ? x : whole - x - width;
        int top = (bar.getHeight() - in.top - in.bottom - height) / 2;
        component.setBounds(in.left + left, in.top + top, width, height);
    }
}
