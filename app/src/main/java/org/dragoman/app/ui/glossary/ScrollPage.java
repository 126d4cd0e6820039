package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.dragoman.app.ui.look.Stack;

/** A page that scrolls: as wide as its viewport, as high as it needs. */
final class ScrollPage extends JPanel implements Scrollable {
    ScrollPage() {
        this(new Stack(UIScale.scale(4)));
    }

    ScrollPage(LayoutManager layout) {
        super(layout);
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(10), pad, pad, pad));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(20);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
