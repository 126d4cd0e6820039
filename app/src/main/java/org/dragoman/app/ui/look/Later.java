package org.dragoman.app.ui.look;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * A page of tabs that is made when it first comes into sight, or is first asked for: a window opens without those that
 * nobody looks at. For the event thread.
 *
 * @param <T> what is made
 */
public final class Later<T extends JComponent> extends JPanel {
    private final transient Supplier<T> maker;
    private final transient Consumer<T> placed;
    private @Nullable T made;

    /**
     * A page to be made.
     *
     * @param maker makes it; called once at most
     */
    public Later(Supplier<T> maker) {
        this(maker, page -> {});
    }

    /**
     * A page to be made.
     *
     * @param maker makes it; called once at most
     * @param placed called with it when it has the direction of the window, which parts of it may not keep
     */
    public Later(Supplier<T> maker, Consumer<T> placed) {
        super(new BorderLayout());
        this.maker = maker;
        this.placed = placed;
    }

    /**
     * {@return the page, made now if that was not done}
     */
    public T get() {
        T page = made;
        if (page == null) {
            page = maker.get();
            made = page;
            page.applyComponentOrientation(getComponentOrientation());
            placed.accept(page);
            add(page);
            revalidate();
        }
        return page;
    }

    /**
     * {@return the page, null where it was not made yet}
     */
    public @Nullable T made() {
        return made;
    }

    /** Tabs show the page that is chosen and hide the others. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            get();
        }
    }
}
