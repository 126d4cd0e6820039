package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;

/** Views whose place others have taken. */
final class Stale {
    private Stale() {}

    /**
     * Lets buttons do nothing any more: a click that was on its way when the views were replaced still arrives, and would open
     * a menu where nothing is.
     */
    static void letGo(Container views) {
        for (Component part : views.getComponents()) {
            if (part instanceof AbstractButton button) {
                button.setEnabled(false);
            }
            if (part instanceof Container inner) {
                letGo(inner);
            }
        }
    }
}
