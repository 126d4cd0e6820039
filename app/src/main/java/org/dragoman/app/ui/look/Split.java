package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.Objects;
import java.util.function.IntSupplier;
import javax.swing.BorderFactory;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.settings.Settings;

/** A split of which one side keeps its size; the size is remembered. */
public final class Split extends JSplitPane {
    private static final double FULL_WIDTH = 1600;
    private static final double FULL_HEIGHT = 920;
    /** What the side that keeps its size gets where both cannot have their least. */
    private static final double SMALL = 0.45;

    private static final int LEAST_WIDTH = 176;
    private static final int LEAST_HEIGHT = 170;
    private static final int REST_WIDTH = 320;
    private static final int REST_HEIGHT = 200;

    private final transient Settings settings;
    private final String part;
    private final Component kept;
    private final double share;
    private transient IntSupplier rest;
    /** The size that was asked for, unscaled: what there is no room for now comes back with the room. */
    private int wanted;
    /** Whether a user asked for it. */
    private boolean chosen;

    private int laidOut;
    private boolean laying;
    private boolean moved;

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
        rest = () -> UIScale.scale(orientation == HORIZONTAL_SPLIT ? REST_WIDTH : REST_HEIGHT);
        wanted = settings.size(part, normal);
        chosen = wanted != normal;
        prefer(UIScale.scale(wanted));
        kept.setMinimumSize(new Dimension(UIScale.scale(120), UIScale.scale(36)));
        // The rest takes what is left; what it would like must not squeeze the side that keeps its size.
        (kept == first ? second : first).setPreferredSize(new Dimension(1, 1));
        setResizeWeight(kept == first ? 0 : 1);
        if (kept instanceof Fold fold) {
            fold.onChange(this::revalidate);
        }
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

    /**
     * Says how much the other side needs. A {@link Fold} at the side that keeps its size makes room for it.
     *
     * @param least in pixels
     */
    public void rest(IntSupplier least) {
        rest = least;
    }

    /** In a small window the side is smaller, and takes its size again when there is room for it. */
    @Override
    public void doLayout() {
        int whole = whole();
        int state = Objects.hash(whole, rest.getAsInt(), kept instanceof Fold fold && fold.opened());
        if (whole > 0 && state != laidOut) {
            if (moved) {
                note();
            }
            laidOut = state;
            prefer(size(whole));
            resetToPreferredSizes();
        }
        laying = true;
        super.doLayout();
        laying = false;
        if (moved && whole > 0) {
            note();
        }
    }

    private int whole() {
        return getOrientation() == HORIZONTAL_SPLIT ? getWidth() : getHeight();
    }

    /** Its size in the whole, in pixels of the screen: both sides stay readable as long as that can be. */
    private int size(int whole) {
        int least = least();
        int room = whole - rest.getAsInt() - getDividerSize();
        double most = chosen ? room : Math.max(least, whole * share);
        double size = Math.min(UIScale.scale(wanted), most);
        return kept instanceof Fold fold ? size(fold, room, size) : (int) Math.min(size, Math.max(room, whole * SMALL));
    }

    private int size(Fold fold, int room, double size) {
        fold.narrow(room < least());
        setEnabled(fold.open());
        kept.setMinimumSize(new Dimension(fold.open() ? UIScale.scale(120) : fold.stripWidth(), UIScale.scale(36)));
        return fold.open() ? (int) Math.max(least(), Math.min(size, room)) : fold.stripWidth();
    }

    /** What a side needs that is in sight, in pixels. */
    public int least() {
        return UIScale.scale(getOrientation() == HORIZONTAL_SPLIT ? LEAST_WIDTH : LEAST_HEIGHT);
    }

    /** Whoever moves the divider asks for a size. */
    @Override
    public void setDividerLocation(int location) {
        if (!laying && laidOut != 0 && getUI() != null && location != getUI().getDividerLocation(this)) {
            moved = true;
        }
        super.setDividerLocation(location);
    }

    private void note() {
        moved = false;
        int size = getOrientation() == HORIZONTAL_SPLIT ? kept.getWidth() : kept.getHeight();
        if (size > 0) {
            wanted = UIScale.unscale(size);
            chosen = true;
        }
    }

    /** Writes down which size was asked for. */
    public void remember() {
        settings.keepSize(part, wanted);
    }
}
