package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.settings.Settings;

/** A split of which one side keeps its size; the size is remembered. */
public final class Split extends JSplitPane {
    private static final double FULL_WIDTH = 1600;
    private static final double FULL_HEIGHT = 920;
    private static final double SMALL = 0.45;

    private final transient Settings settings;
    private final String part;
    private final Component kept;
    private final double share;
    private boolean placed;
    private int laidOut;
    private int wanted;
    private int shrunk = -1;

    /**
     * A split.
     *
     * @param orientation of {@link JSplitPane}
     * @param first left or upper component
     * @param second right or lower component
     * @param kept the one that keeps its size
     * @param settings where the size is remembered
     * @param part its name in the settings
     * @param normal its size at first, unscaled
     */
    public Split(
            int orientation,
            Component first,
            Component second,
            Component kept,
            Settings settings,
            String part,
            int normal) {
        super(orientation, true, first, second);
        this.settings = settings;
        this.part = part;
        this.kept = kept;
        share = normal * 1.15 / (orientation == HORIZONTAL_SPLIT ? FULL_WIDTH : FULL_HEIGHT);
        prefer(UIScale.scale(settings.size(part, normal)));
        kept.setMinimumSize(new Dimension(UIScale.scale(120), UIScale.scale(36)));
        // The rest takes what is left; what it would like must not squeeze the side that keeps its size.
        (kept == first ? second : first).setPreferredSize(new Dimension(UIScale.scale(300), UIScale.scale(200)));
        setResizeWeight(kept == first ? 0 : 1);
        setBorder(BorderFactory.createEmptyBorder());
        setName("split." + part);
        // F6 and F8 move between areas and findings here, not between the sides of a split.
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F6"), "none");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("shift F6"), "none");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F8"), "none");
    }

    /** Newer JDKs exchange the sides, of upright splits too; here whoever builds the split puts them in order. */
    @Override
    public void setComponentOrientation(ComponentOrientation orientation) {
        Component first = getLeftComponent();
        Component second = getRightComponent();
        super.setComponentOrientation(orientation);
        if (getLeftComponent() != first) {
            setLeftComponent(null);
            setRightComponent(null);
            setLeftComponent(first);
            setRightComponent(second);
        }
    }

    private void prefer(int size) {
        kept.setPreferredSize(new Dimension(size, size));
    }

    /** In a small window the side begins smaller, and in one that becomes small it never takes more than half. */
    @Override
    public void doLayout() {
        int whole = getOrientation() == HORIZONTAL_SPLIT ? getWidth() : getHeight();
        if (!placed && whole > 0) {
            placed = true;
            prefer((int) Math.min(kept.getPreferredSize().width, whole * share));
        } else if (whole > 0 && whole != laidOut) {
            int size = keptSize();
            if (size > whole / 2) {
                wanted = Math.max(wanted, size);
                shrunk = (int) (whole * Math.min(share, SMALL));
                prefer(shrunk);
                resetToPreferredSizes();
            } else if (size == shrunk && wanted > shrunk) {
                shrunk = (int) Math.min(wanted, whole * share);
                prefer(shrunk);
                resetToPreferredSizes();
            }
        }
        laidOut = whole;
        super.doLayout();
    }

    private int keptSize() {
        return getOrientation() == HORIZONTAL_SPLIT ? kept.getWidth() : kept.getHeight();
    }

    /** Writes the size down. */
    public void remember() {
        int size = keptSize();
        if (size > 0) {
            settings.keepSize(part, UIScale.unscale(size));
        }
    }
}
