package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.function.IntSupplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** Panes side by side: where not all of them can be readable at once they keep their width and scroll sideways. */
final class Sideways extends JScrollPane {
    private final JPanel page;

    /** Scrolls panes that together are at least so wide. */
    Sideways(JComponent panes, IntSupplier least) {
        super(VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_AS_NEEDED);
        page = new Page(least);
        page.add(panes);
        setViewportView(page);
        setBorder(BorderFactory.createEmptyBorder());
        setName("compare.sideways");
        setWheelScrollingEnabled(false);
    }

    /** Brings a pane into sight that stands beside what is seen. */
    void reveal(PaneViews panes, int pane) {
        Rectangle place = panes.view(pane, page);
        int edge = UIScale.scale(1);
        page.scrollRectToVisible(new Rectangle(place.x - edge, 0, place.width + 2 * edge, 1));
    }

    private static final class Page extends JPanel implements Scrollable {
        private static final int STEP = 40;

        private final transient IntSupplier least;

        Page(IntSupplier least) {
            super(new BorderLayout());
            this.least = least;
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(least.getAsInt(), 10);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return STEP;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
            return Math.max(STEP, seen.width - STEP);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent() != null && getParent().getWidth() >= least.getAsInt();
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return true;
        }
    }
}
