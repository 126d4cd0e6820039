package org.dragoman.app.ui.events;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears that something was typed. */
interface Typed extends DocumentListener {
    void typed();

    @Override
    default void insertUpdate(DocumentEvent e) {
        typed();
    }

    @Override
    default void removeUpdate(DocumentEvent e) {
        typed();
    }

    @Override
    default void changedUpdate(DocumentEvent e) {
        typed();
    }
}
