package org.dragoman.app.ui.pages;

import java.awt.Component;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A page that is made when it is first shown: most windows start, and many end, without it. */
public final class LazyPage implements Page {
    private final Supplier<Page> maker;
    private @Nullable Page made;

    /**
     * A page to be made.
     *
     * @param maker makes it; called once at most
     */
    public LazyPage(Supplier<Page> maker) {
        this.maker = maker;
    }

    private Page page() {
        Page page = made;
        if (page == null) {
            page = maker.get();
            made = page;
        }
        return page;
    }

    @Override
    public JComponent view() {
        return page().view();
    }

    @Override
    public List<Component> areas() {
        return page().areas();
    }

    @Override
    public Undoing undoing() {
        return page().undoing();
    }

    @Override
    public void applyDirections() {
        if (made != null) {
            made.applyDirections();
        }
    }

    @Override
    public void remember() {
        if (made != null) {
            made.remember();
        }
    }
}
