package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.function.Supplier;
import javax.swing.LayoutFocusTraversalPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys to the work where nobody has said where they go. Swing would take what stands first: the field in the bar,
 * whose list opens when it has them.
 */
final class FirstFocus extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<@Nullable Component> first;

    FirstFocus(Supplier<@Nullable Component> first) {
        this.first = first;
    }

    @Override
    public @Nullable Component getDefaultComponent(Container root) {
        Component wanted = first.get();
        return wanted != null && wanted.isShowing() && accept(wanted) ? wanted : super.getDefaultComponent(root);
    }
}
